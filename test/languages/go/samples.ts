/** Go with a bit of everything that brackets, braces and operators can mean. */
export const sample = `// Package shop sells.
package shop

import (
	"fmt"
	. "strings"
)

type (
	Number interface{ ~int | ~float64 }
	Box[T any] struct {
		items []T
		done  func(a, b int) (ok bool)
	}
	Shape interface {
		Area() float64
		fmt.Stringer
	}
)

const usual = 1 << 3 &^ 2

var (
	plain, other = func(a int) bool { return a > 0 && a < 9 }, 7
	called       = func() int {
		if usual > 1 {
			return 1
		}
		return 2
	}()
	table = map[string]func(){"a": func() { for {} }}
)

var handler = func(w, r string, rest ...int) {
	if w == r || len(rest) > 0 {
		return
	}
}

func assembly(a, b uint64) (hi, lo uint64)

func (b *Box[T]) Add(item T, more ...T) *Box[T] {
	b.items = append(append(b.items, item), more...)
	return b
}

func (Box[T]) String() string { return "box" }

func Sum[K comparable, V Number](in map[K]V, keep func(K, V) bool) (sum V) {
	for key, value := range in {
		if keep != nil && !keep(key, value) {
			continue
		}
		sum += value
	}
	return
}

func kinds(x interface{}, _ struct{ a, b int }, c chan<- func(), d <-chan struct{}) (int, error) {
	switch y := x.(type) {
	case int, int64:
		return 1, nil
	case func() int:
		return y(), nil
	case []struct{ a int }:
		for _, one := range []struct{ a int }{{1}, {2}} {
			if one == (struct{ a int }{1}) {
				goto end
			}
		}
	case nil:
	default:
		fmt.Println(map[string][]int{"a": {1, 2}, "b": nil})
	}
end:
	return 0, fmt.Errorf(\`raw
{ ( [ // no comment

\`)
}

func loops(c chan int, done chan struct{}) {
outer:
	for i, j := 0, len("}{"); i < j; i, j = i+1, j-1 {
		for range [3]int{1, 2, 3} {
			select {
			case v, ok := <-c:
				if !ok {
					break outer
				} else if v == '}' || v == '\\'' || v == '\\\\' {
					continue outer
				} else {
					c <- -v
				}
			case <-done:
			default:
				func() { defer func() { recover() }(); go loops(c, done) }()
			}
		}
	}
	if f := func(a int) bool { return a&1 == 0 && (a > 2 || a < -2) }; f(1) && ((f(2) && f(3)) || !(f(4) && f(5))) {
	}
	for f := range []func() int{nil} { _ = f }
	if func() bool { return true }() { }
	/* a { comment
	   of two lines */ x := 0x1p-2 + 1e+5 + .5 + 'x'; _ = x
	switch { case x > 1: fallthrough; case x < 1 && x > 0: x++ }
}
`;
