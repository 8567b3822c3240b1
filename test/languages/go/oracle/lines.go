package main

import (
	"go/scanner"
	"go/token"
	"strings"
)

// How many of the lines up to each one hold a part of a token.
func codeLines(text []byte) []int {
	positions := token.NewFileSet()
	file := positions.AddFile("", positions.Base(), len(text))
	var read scanner.Scanner
	read.Init(file, text, nil, 0)
	counts := make([]int, strings.Count(string(text), "\n")+2)
	for {
		position, found, literal := read.Scan()
		if found == token.EOF {
			break
		}
		if found == token.SEMICOLON && literal != ";" {
			continue
		}
		line := file.PositionFor(position, false).Line
		for last := line + strings.Count(literal, "\n"); line <= last; line++ {
			counts[line] = 1
		}
	}
	for line := 1; line < len(counts); line++ {
		counts[line] += counts[line-1]
	}
	return counts
}
