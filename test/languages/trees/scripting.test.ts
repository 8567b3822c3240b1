import { describe, expect, test } from 'vitest';
import { cases } from './cases.ts';
import { outlines } from './measured.ts';

describe('Ruby counts like RuboCop', () => {
  cases('rb', (body) => `def f\n${body}\nend`, [
    ['x', 1, 0, 0],
    ['if a then 1 elsif b then 2 else 3 end', 3, 3, 1],
    ['unless a then 1 else 2 end', 2, 2, 1],
    ['x if a', 2, 1, 1],
    ['x unless a', 2, 1, 1],
    ['if a\n if b\n 1\n end\nelse\n x while c\nend', 4, 6, 2],
    ['while a do end', 2, 1, 1],
    ['until a; end', 2, 1, 1],
    ['begin; x; end while a', 1, 1, 1],
    ['x until a', 2, 1, 1],
    ['for i in a do x if b end', 3, 3, 2],
    ['case a when 1, 2 then 3 when 4 then 5 else 6 end', 3, 1, 1],
    ['case a\nin {x: 1} if b then 2\nin 3 then 4\nend', 3, 1, 1],
    ['begin\n a\nrescue E, F => e\n b\nrescue G\n c if d\nelse\n e\nensure\n f\nend', 3, 4, 2],
    ['a\nrescue E\n b', 2, 1, 1],
    ['a rescue nil', 2, 1, 0],
    ['a && b && c || d', 4, 2, 0],
    ['a and b or not (c and d)', 4, 3, 0],
    ['a ||= 1; b &&= 2; c += 3', 3, 0, 0],
    ['a&.b', 2, 0, 0],
    ['a.each { |x| x if b }', 3, 2, 1],
    ['a.map(&:b)', 2, 0, 0],
    ['a.tap { |x| x ? 1 : 2 }', 2, 2, 0],
    ['->(x) { x ? 1 : 2 }', 2, 2, 0],
    ['a ? b : c', 2, 1, 0],
  ]);

  test('what is a function, and where', async () => {
    const source = `module M
  class A::B < C
    # why
    def f(a, b = 1, *c, d:, **e, &g)
      x = <<~TEXT

        text
      TEXT

      x
    end
    def self.g = 1
    class << self
      def h; end
    end
  end
end
`;
    expect(await outlines('a.rb', source)).toEqual([
      'M.A.B.f method 4-11 7 6',
      'M.A.B.self.g method 12-12 1 0',
      'M.A.B.h method 14-14 1 0',
    ]);
  });
});

describe('PHP counts like PHPMD', () => {
  cases('php', (body) => `<?php function f() { ${body} }`, [
    ['if ($a) { } elseif ($b) { } else if ($c) { } else { }', 4, 4, 1],
    ['if ($a): elseif ($b): x(); else: if ($c) { } endif;', 4, 5, 2],
    ['for (;;) { foreach ($a as $b) { while ($c) { do { } while ($d); } } }', 5, 10, 4],
    ['switch ($a) { case 1: case 2: break; default: }', 3, 1, 1],
    ['$x = match (true) { 1, 2 => 3, default => $a ? 1 : 2 };', 2, 3, 1],
    ['try { } catch (E|F $e) { } finally { }', 2, 1, 1],
    ['$x = $a && $b and $c || $d xor $e;', 4, 3, 0],
    ['$x = $a ?? $b ?? $c; $x ??= 1;', 1, 1, 0],
    ['$x = $a ?: 1;', 2, 1, 0],
    ['$g = fn($x) => $x ? 1 : 2; $h = function () use ($a) { if ($a) { } };', 3, 4, 1],
    ['foreach ($a as $b) { continue 2; }', 2, 2, 1],
    ['goto end; end:', 1, 1, 0],
  ]);

  test('what is a function, and where', async () => {
    const source = `<html>

<?php
class A {
  #[Test]
  public function f(int $a, ?B &...$r): int { # one
    return 1;

  }
  public function __construct(private int $p) { }
  abstract function none();
  public string $hooked { get { return 1; } }
}
function g() { new class { function m() { } }; }
`;
    expect(await outlines('a.php', source)).toEqual([
      'A.f method 6-9 3 2',
      'A.__construct method 10-10 1 1',
      'A.hooked.get getter 12-12 1 0',
      'g function 14-14 1 0',
      'g.m method 14-14 1 0',
    ]);
  });
});

describe('shell counts like shellmetrics', () => {
  cases('sh', (body) => `f() {\n${body}\n}`, [
    ['x', 1, 0, 0],
    ['if a; then b; elif c; then d; else e; fi', 3, 3, 1],
    ['for i in 1 2; do if a; then b; fi; done', 3, 3, 2],
    ['for ((i = 0; i < 3; i++)); do x; done', 2, 1, 1],
    ['while a; do b; done; until a; do b; done', 3, 2, 1],
    ['select x in y; do z; done', 2, 1, 1],
    ['case $a in 1|2) x;; 3) if b; then c; fi;; *) y;; esac', 4, 3, 2],
    ['a && b && c || d', 1, 2, 0],
    ['[[ a && ( b || c ) ]] && d', 1, 3, 0],
  ]);

  test('what is a function, and where', async () => {
    const source = `#!/bin/bash
f() {
  # why
  cat <<EOF
text

EOF
}
function g { h() { :; }; }
`;
    expect(await outlines('a.sh', source)).toEqual([
      'f function 2-8 6 0',
      'g function 9-9 1 0',
      'g.h function 9-9 1 0',
    ]);
  });
});
