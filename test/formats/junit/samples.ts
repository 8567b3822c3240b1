/** A report as a tool writes it, cut to what it has of its own, with what it says. */
interface JunitSample {
  readonly tool: string;
  readonly text: string;
  /** tests, failed, errored, skipped, flaky */
  readonly counts: readonly [number, number, number, number, number];
  readonly failure?: readonly [name: string, message: string, file?: string, line?: number];
}

export const junitSamples: readonly JunitSample[] = [
  {
    tool: 'pytest',
    text: `<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" errors="1" failures="1" skipped="1" tests="4" time="0.06" timestamp="2026-02-09T09:30:00" hostname="h"><testcase classname="tests.test_a" name="test_sum[1-2]" time="0.001"><failure message="AssertionError: assert 3 == 4">def test_sum():
&gt;       assert add(1, 2) == 4
E       AssertionError: assert 3 == 4

tests/test_a.py:12: AssertionError</failure></testcase><testcase classname="tests.test_a" name="test_b" time="0.001" /><testcase classname="tests.test_a" name="test_c" time="0.000"><skipped type="pytest.skip" message="no db">/w/tests/test_a.py:20: no db</skipped></testcase><testcase classname="" name="tests.test_broken" time="0.000"><error message="collection failure">ImportError: no module</error></testcase></testsuite></testsuites>`,
    counts: [4, 1, 1, 1, 0],
    failure: ['tests.test_a test_sum[1-2]', 'AssertionError: assert 3 == 4', 'tests/test_a.py', 12],
  },
  {
    tool: 'pytest, xunit1, whose lines begin at 0',
    text: `<testsuites><testsuite name="pytest" errors="0" failures="1" skipped="0" tests="1"><testcase classname="t" name="test_x" file="tests/test_x.py" line="3"><failure message="assert False"/></testcase></testsuite></testsuites>`,
    counts: [1, 1, 0, 0, 0],
    failure: ['t test_x', 'assert False', 'tests/test_x.py', 4],
  },
  {
    tool: 'jest-junit',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="jest tests" tests="3" failures="1" errors="0" time="1.2">
  <testsuite name="cart" errors="0" failures="1" skipped="1" timestamp="2026-02-09T09:30:00" time="0.5" tests="3">
    <testcase classname="cart adds" name="cart adds" time="0.003"/>
    <testcase classname="cart waits" name="cart waits" time="0"><skipped/></testcase>
    <testcase classname="cart removes" name="cart removes" time="0.01">
      <failure>Error: expect(received).toBe(expected)
    at Object.&lt;anonymous&gt; (/home/runner/work/r/r/src/cart.test.ts:8:15)
    at Promise.then.completed (/home/runner/work/r/r/node_modules/jest-circus/build/utils.js:298:28)</failure>
    </testcase>
  </testsuite>
</testsuites>`,
    counts: [3, 1, 0, 1, 0],
    failure: ['cart removes', 'Error: expect(received).toBe(expected)', '/home/runner/work/r/r/src/cart.test.ts', 8],
  },
  {
    tool: 'vitest',
    text: `<?xml version="1.0" encoding="UTF-8" ?>
<testsuites name="vitest tests" tests="2" failures="1" errors="0" time="0.1">
    <testsuite name="src/a.test.ts" timestamp="2026-02-09T09:30:00.000Z" hostname="h" tests="2" failures="1" errors="0" skipped="0" time="0.004">
        <testcase classname="src/a.test.ts" name="adds &gt; numbers" time="0.003">
            <failure message="expected 1 to be 2 // Object.is equality" type="AssertionError">
AssertionError: expected 1 to be 2 // Object.is equality
 ❯ src/a.test.ts:4:13
            </failure>
        </testcase>
        <testcase classname="src/a.test.ts" name="stays" time="0.001"></testcase>
    </testsuite>
</testsuites>`,
    counts: [2, 1, 0, 0, 0],
    failure: ['src/a.test.ts adds > numbers', 'expected 1 to be 2 // Object.is equality', 'src/a.test.ts', 4],
  },
  {
    tool: 'Maven Surefire, with runs that were repeated',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<testsuite xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" version="3.0" name="com.acme.CartTest" time="0.05" tests="3" errors="0" skipped="0" failures="1">
  <properties><property name="java.version" value="21"/></properties>
  <testcase name="flaky" classname="com.acme.CartTest" time="0.01">
    <flakyFailure message="once" type="java.lang.AssertionError"><stackTrace><![CDATA[java.lang.AssertionError: once]]></stackTrace></flakyFailure>
  </testcase>
  <testcase name="always" classname="com.acme.CartTest" time="0.01">
    <failure message="expected: &lt;1&gt; but was: &lt;2&gt;" type="org.opentest4j.AssertionFailedError"><![CDATA[org.opentest4j.AssertionFailedError: expected: <1> but was: <2>
	at com.acme.CartTest.always(CartTest.java:27)]]></failure>
    <rerunFailure message="expected: &lt;1&gt; but was: &lt;2&gt;" type="x"><stackTrace>y</stackTrace></rerunFailure>
  </testcase>
  <testcase name="fine" classname="com.acme.CartTest" time="0.01"><system-out><![CDATA[at Other.java:1]]></system-out></testcase>
</testsuite>`,
    counts: [3, 1, 0, 0, 1],
    failure: ['com.acme.CartTest always', 'expected: <1> but was: <2>', 'CartTest.java', 27],
  },
  {
    tool: 'Gradle',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="com.acme.BoxTest" tests="2" skipped="1" failures="0" errors="0" timestamp="2026-02-09T09:30:00" hostname="h" time="0.02">
  <properties/>
  <testcase name="holds()" classname="com.acme.BoxTest" time="0.01"/>
  <testcase name="opens()" classname="com.acme.BoxTest" time="0.0"><skipped/></testcase>
  <system-out><![CDATA[]]></system-out>
</testsuite>`,
    counts: [2, 0, 0, 1, 0],
  },
  {
    tool: 'go-junit-report',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="2" failures="1">
	<testsuite name="example.com/cart" tests="2" failures="1" errors="0" id="0" hostname="h" time="0.160">
		<testcase name="TestAdd" classname="example.com/cart" time="0.060"></testcase>
		<testcase name="TestDel" classname="example.com/cart" time="0.100">
			<failure message="Failed"><![CDATA[    cart_test.go:11: got 2, want 3]]></failure>
		</testcase>
	</testsuite>
</testsuites>`,
    counts: [2, 1, 0, 0, 0],
    failure: ['example.com/cart TestDel', 'Failed', 'cart_test.go', 11],
  },
  {
    tool: 'gotestsum',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="2" failures="0" errors="1" time="0.5">
	<testsuite tests="1" failures="0" time="0.001" name="example.com/a" timestamp="2026-02-09T09:30:00Z">
		<properties><property name="go.version" value="go1.24"></property></properties>
		<testcase classname="example.com/a" name="TestA" time="0.000"><skipped message="=== RUN TestA"></skipped></testcase>
	</testsuite>
	<testsuite tests="1" failures="1" time="0" name="example.com/b" timestamp="2026-02-09T09:30:00Z">
		<testcase classname="" name="TestMain" time="0.000"><failure message="Failed" type="">FAIL example.com/b [build failed]</failure></testcase>
	</testsuite>
</testsuites>`,
    counts: [2, 1, 0, 1, 0],
    failure: ['TestMain', 'Failed'],
  },
  {
    tool: 'PHPUnit, with suites in suites',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="default" tests="3" assertions="3" errors="1" failures="1" skipped="0" time="0.02">
    <testsuite name="CartTest" file="/app/tests/CartTest.php" tests="3" assertions="3" errors="1" failures="1" skipped="0" time="0.02">
      <testcase name="testAdd" file="/app/tests/CartTest.php" line="9" class="CartTest" classname="CartTest" assertions="1" time="0.01"/>
      <testsuite name="CartTest::testMany" tests="2" assertions="2" errors="1" failures="1" skipped="0" time="0.01">
        <testcase name="testMany with data set #0" file="/app/tests/CartTest.php" line="14" class="CartTest" classname="CartTest" assertions="1" time="0.0">
          <failure type="PHPUnit\\Framework\\ExpectationFailedException">CartTest::testMany with data set #0
Failed asserting that 1 is identical to 2.

/app/tests/CartTest.php:17</failure>
        </testcase>
        <testcase name="testMany with data set #1" class="CartTest" classname="CartTest" assertions="1" time="0.0"><error type="TypeError">TypeError: x</error></testcase>
      </testsuite>
    </testsuite>
  </testsuite>
</testsuites>`,
    counts: [3, 1, 1, 0, 0],
    failure: [
      'CartTest testMany with data set #0',
      'PHPUnit\\Framework\\ExpectationFailedException',
      '/app/tests/CartTest.php',
      17,
    ],
  },
  {
    tool: '.NET, JunitXml.TestLogger',
    text: `\uFEFF<?xml version="1.0" encoding="utf-8"?>
<testsuites>
  <testsuite name="Cart.Tests.dll" tests="2" skipped="0" failures="1" errors="0" time="0.2" timestamp="2026-02-09T09:30:00" hostname="h" id="0" package="Cart.Tests.dll">
    <properties />
    <testcase classname="Cart.Tests.CartTest" name="Adds" time="0.01" />
    <testcase classname="Cart.Tests.CartTest" name="Removes" time="0.02">
      <failure type="failure" message="Assert.Equal() Failure">   at Cart.Tests.CartTest.Removes() in D:\\a\\r\\r\\test\\CartTest.cs:line 19</failure>
    </testcase>
    <system-out>Test Framework Informational Messages:</system-out>
  </testsuite>
</testsuites>`,
    counts: [2, 1, 0, 0, 0],
    failure: ['Cart.Tests.CartTest Removes', 'Assert.Equal() Failure', 'D:\\a\\r\\r\\test\\CartTest.cs', 19],
  },
  {
    tool: 'mocha-junit-reporter, whose suites count none',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="Mocha Tests" time="0.3" tests="2" failures="1" skipped="1">
  <testsuite name="Root Suite" timestamp="2026-02-09T09:30:00" tests="0" time="0" failures="0"></testsuite>
  <testsuite name="cart" timestamp="2026-02-09T09:30:00" tests="0" file="/w/test/cart.js" time="0.3" failures="1">
    <testcase name="cart adds" time="0.003" classname="adds"><failure message="1 == 2" type="AssertionError"></failure></testcase>
    <testcase name="cart waits" time="0" classname="waits"><skipped/></testcase>
  </testsuite>
</testsuites>`,
    counts: [2, 1, 0, 1, 0],
    failure: ['adds cart adds', '1 == 2', '/w/test/cart.js'],
  },
  {
    tool: 'bats',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<testsuites time="0.1">
<testsuite name="cart.bats" tests="2" failures="1" errors="0" skipped="1" time="0.1" timestamp="2026-02-09T09:30:00" hostname="h">
    <testcase classname="cart.bats" name="adds" time="0.05"><failure type="failure">(in test file test/cart.bats, line 4)
  \`[ 1 -eq 2 ]&#39; failed</failure></testcase>
    <testcase classname="cart.bats" name="waits" time="0"><skipped>later</skipped></testcase>
</testsuite>
</testsuites>`,
    counts: [2, 1, 0, 1, 0],
    failure: ['cart.bats adds', 'failure', 'test/cart.bats', 4],
  },
  {
    tool: 'CTest',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="Linux-c++" tests="4" failures="1" disabled="1" skipped="1" hostname="h" time="0" timestamp="2026-02-09T09:30:00">
	<testcase name="adds" classname="adds" time="0.01" status="run"><system-out>ok</system-out></testcase>
	<testcase name="removes" classname="removes" time="0.01" status="fail"><failure message=""/><system-out>no</system-out></testcase>
	<testcase name="waits" classname="waits" time="0" status="notrun"><skipped message="SKIP_RETURN_CODE=77"/></testcase>
	<testcase name="off" classname="off" time="0" status="disabled"></testcase>
</testsuite>`,
    counts: [4, 1, 0, 2, 0],
    failure: ['removes', ''],
  },
  {
    tool: 'GoogleTest',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="2" failures="1" disabled="1" errors="0" time="0.01" timestamp="2026-02-09T09:30:00.000" name="AllTests">
  <testsuite name="Cart" tests="2" failures="1" disabled="1" skipped="0" errors="0" time="0.01">
    <testcase name="Adds" file="test/cart_test.cc" line="5" status="run" result="completed" time="0.0" classname="Cart">
      <failure message="test/cart_test.cc:7&#x0A;Expected equality" type=""><![CDATA[test/cart_test.cc:7
Expected equality]]></failure>
      <failure message="test/cart_test.cc:8&#x0A;Expected more" type=""><![CDATA[test/cart_test.cc:8]]></failure>
    </testcase>
    <testcase name="DISABLED_Removes" status="notrun" result="suppressed" time="0" classname="Cart"/>
  </testsuite>
</testsuites>`,
    counts: [2, 1, 0, 1, 0],
    failure: ['Cart Adds', 'test/cart_test.cc:7', 'test/cart_test.cc', 7],
  },
];
