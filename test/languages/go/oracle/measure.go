package main

import (
	"go/ast"
	"go/token"
)

type measure struct {
	cyclomatic, cognitive, nesting int
	// The binary expressions whose tree of operands is already counted.
	inTree map[ast.Node]bool
}

func (m *measure) statements(list []ast.Stmt, surcharge, depth int) {
	for _, one := range list {
		m.walk(one, surcharge, depth)
	}
}

func (m *measure) body(block *ast.BlockStmt, surcharge, depth int) {
	if depth+1 > m.nesting {
		m.nesting = depth + 1
	}
	m.statements(block.List, surcharge+1, depth+1)
}

// What a structure says before its body.
func (m *measure) head(nodes []ast.Node, surcharge, depth int) {
	for _, node := range nodes {
		m.walk(node, surcharge, depth)
	}
}

func (m *measure) structure(block *ast.BlockStmt, surcharge, depth int, head ...ast.Node) {
	m.cognitive += 1 + surcharge
	m.head(head, surcharge, depth)
	m.body(block, surcharge, depth)
}

func (m *measure) walk(root ast.Node, surcharge, depth int) {
	ast.Inspect(root, func(node ast.Node) bool {
		switch known := node.(type) {
		case *ast.IfStmt:
			m.cognitive += surcharge
			m.conditional(known, surcharge, depth)
			return false
		case *ast.ForStmt:
			m.cyclomatic++
			m.structure(known.Body, surcharge, depth, present(known.Init, known.Cond, known.Post)...)
			return false
		case *ast.RangeStmt:
			m.cyclomatic++
			m.structure(known.Body, surcharge, depth, present(known.Key, known.Value, known.X)...)
			return false
		case *ast.SwitchStmt:
			m.structure(known.Body, surcharge, depth, present(known.Init, known.Tag)...)
			return false
		case *ast.TypeSwitchStmt:
			m.structure(known.Body, surcharge, depth, present(known.Init, known.Assign)...)
			return false
		case *ast.SelectStmt:
			m.structure(known.Body, surcharge, depth)
			return false
		case *ast.CaseClause:
			if known.List != nil {
				m.cyclomatic++
			}
		case *ast.CommClause:
			if known.Comm != nil {
				m.cyclomatic++
			}
		case *ast.FuncLit:
			m.statements(known.Body.List, surcharge+1, depth)
			return false
		case *ast.BranchStmt:
			if known.Label != nil {
				m.cognitive++
			}
		case *ast.BinaryExpr:
			if !m.inTree[known] {
				last := token.ILLEGAL
				m.logical(known, &last)
			}
		}
		return true
	})
}

func (m *measure) conditional(statement *ast.IfStmt, surcharge, depth int) {
	for {
		m.cyclomatic++
		m.cognitive++
		m.head(present(statement.Init, statement.Cond), surcharge, depth)
		m.body(statement.Body, surcharge, depth)
		switch other := statement.Else.(type) {
		case *ast.IfStmt:
			statement = other
			continue
		case *ast.BlockStmt:
			m.cognitive++
			m.body(other, surcharge, depth)
		}
		return
	}
}

// One tree of operands, in the order of the text: parentheses belong to it.
func (m *measure) logical(expression ast.Expr, last *token.Token) {
	switch known := expression.(type) {
	case *ast.ParenExpr:
		m.logical(known.X, last)
	case *ast.BinaryExpr:
		m.inTree[known] = true
		m.logical(known.X, last)
		if known.Op == token.LAND || known.Op == token.LOR {
			m.cyclomatic++
			if known.Op != *last {
				m.cognitive++
			}
			*last = known.Op
		}
		m.logical(known.Y, last)
	}
}

func present(nodes ...ast.Node) []ast.Node {
	var found []ast.Node
	for _, node := range nodes {
		switch known := node.(type) {
		case nil:
		case ast.Expr:
			if known != nil {
				found = append(found, known)
			}
		case ast.Stmt:
			if known != nil {
				found = append(found, known)
			}
		}
	}
	return found
}
