// Prints what go/parser and go/ast say of the functions in the files that are named on standard input:
// per file a line "file <path>", then a tab-separated line per function.
package main

import (
	"bufio"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
)

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	paths := bufio.NewScanner(os.Stdin)
	for paths.Scan() {
		text, err := os.ReadFile(paths.Text())
		if err != nil {
			panic(err)
		}
		positions := token.NewFileSet()
		file, err := parser.ParseFile(positions, "", text, parser.SkipObjectResolution)
		if err != nil {
			fmt.Fprintf(out, "invalid\t%s\n", paths.Text())
			continue
		}
		fmt.Fprintf(out, "file\t%s\n", paths.Text())
		print := printer{out, positions, codeLines(text)}
		for _, declaration := range file.Decls {
			switch known := declaration.(type) {
			case *ast.FuncDecl:
				print.function(nameOf(known), known, known.Type, known.Body)
			case *ast.GenDecl:
				print.literals(known)
			}
		}
	}
}

type printer struct {
	out       *bufio.Writer
	positions *token.FileSet
	codeLines []int
}

func (p printer) literals(declaration *ast.GenDecl) {
	for _, spec := range declaration.Specs {
		values, isValues := spec.(*ast.ValueSpec)
		if !isValues {
			continue
		}
		for index, value := range values.Values {
			if literal, isLiteral := value.(*ast.FuncLit); isLiteral {
				name := values.Names[0].Name
				if index < len(values.Names) {
					name = values.Names[index].Name
				}
				p.function(name, literal, literal.Type, literal.Body)
			}
		}
	}
}

func (p printer) function(name string, function ast.Node, signature *ast.FuncType, body *ast.BlockStmt) {
	parameters := 0
	for _, field := range signature.Params.List {
		if len(field.Names) == 0 {
			parameters++
		}
		parameters += len(field.Names)
	}
	read := &measure{cyclomatic: 1, inTree: map[ast.Node]bool{}}
	if body != nil {
		read.statements(body.List, 0, 0)
	}
	start := p.positions.PositionFor(function.Pos(), false).Line
	end := p.positions.PositionFor(function.End()-1, false).Line
	fmt.Fprintf(p.out, "%s\t%d\t%d\t%d\t%d\t%d\t%d\t%d\n", name, start, end, p.codeLines[end]-p.codeLines[start-1],
		read.cyclomatic, parameters, read.cognitive, read.nesting)
}

func nameOf(function *ast.FuncDecl) string {
	if function.Recv == nil || len(function.Recv.List) == 0 {
		return function.Name.Name
	}
	receiver := function.Recv.List[0].Type
	for {
		switch known := receiver.(type) {
		case *ast.StarExpr:
			receiver = known.X
		case *ast.ParenExpr:
			receiver = known.X
		case *ast.IndexExpr:
			receiver = known.X
		case *ast.IndexListExpr:
			receiver = known.X
		case *ast.Ident:
			return known.Name + "." + function.Name.Name
		default:
			return "?." + function.Name.Name
		}
	}
}
