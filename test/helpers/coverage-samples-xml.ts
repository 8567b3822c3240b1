// Reports in XML, all of the same lines.

export const cobertura = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">
<coverage line-rate="0.57" branch-rate="0.5" lines-covered="4" lines-valid="7" version="1" timestamp="1">
  <sources><source>/build</source></sources>
  <packages><package name="größe"><classes>
    <class name="A" filename="src/a.ts">
      <methods><method name="größe" signature="()V"><lines><line number="1" hits="5"/></lines></method></methods>
      <lines>
        <line number="1" hits="5"/>
        <line number="2" hits="0" branch="false"/>
        <line number="4" hits="0" branch="true" condition-coverage="50% (1/2)">
          <conditions><condition number="0" type="jump" coverage="50%"/></conditions>
        </line>
        <line number="5" hits="1"/>
      </lines>
    </class>
    <class name="B" filename="src/b.ts"><methods/><lines>
      <line number="3" hits="2"/><line number="4" hits="0"/><line number="7" hits="12"/>
    </lines></class>
  </classes></package></packages>
</coverage>
`;

export const openClover = `<?xml version="1.0" encoding="UTF-8"?>
<coverage generated="1547410716458" clover="4.3.1">
  <project name="größe" timestamp="1547410716000">
    <metrics statements="7" coveredstatements="4" conditionals="2" coveredconditionals="1" methods="1" coveredmethods="1"/>
    <package name="demo">
      <file name="a.ts" path="/build/src/a.ts">
        <class name="A"/>
        <line num="1" type="method" signature="größe() : void" count="5"/>
        <line num="1" type="stmt" count="5"/>
        <line num="2" type="stmt" count="0"/>
        <line num="4" type="cond" truecount="0" falsecount="0"/>
        <line num="5" type="stmt" count="1"/>
      </file>
      <file name="b.ts" path="/build/src/b.ts">
        <line num="3" type="cond" truecount="2" falsecount="0"/>
        <line num="4" type="stmt" count="0"/>
        <line num="7" type="stmt" count="12"/>
      </file>
    </package>
  </project>
  <testproject name="tests"><file name="t.ts" path="/build/t.ts"><line num="1" type="stmt" count="1"/></file></testproject>
</coverage>
`;

export const phpunit = `<?xml version="1.0" encoding="UTF-8"?>
<coverage generated="1710280183">
  <project timestamp="1710280183">
    <file name="/build/src/a.ts">
      <class name="Größe" namespace="global"><metrics methods="1"/></class>
      <line num="1" type="method" name="größe" visibility="public" complexity="1" crap="1" count="5"/>
      <line num="1" type="stmt" count="5"/>
      <line num="2" type="stmt" count="0"/>
      <line num="4" type="stmt" count="0"/>
      <line num="5" type="stmt" count="1"/>
      <metrics loc="9" statements="4" coveredstatements="2"/>
    </file>
    <file name="/build/src/b.ts">
      <line num="3" type="stmt" count="2"/>
      <line num="4" type="stmt" count="0"/>
      <line num="7" type="stmt" count="12"/>
    </file>
    <metrics files="2" statements="7" coveredstatements="4"/>
  </project>
</coverage>
`;

export const istanbulClover = `<?xml version="1.0" encoding="UTF-8"?>
<coverage generated="1500242170615" clover="3.2.0">
  <project timestamp="1500242170615" name="All files">
    <metrics statements="7" coveredstatements="4" conditionals="4" coveredconditionals="2" methods="1" coveredmethods="1"/>
    <package name="größe">
      <file name="a.ts" path="/build/src/a.ts">
        <metrics statements="4" coveredstatements="2" conditionals="2" coveredconditionals="0"/>
        <line num="1" count="5" type="stmt"/>
        <line num="2" count="0" type="stmt"/>
        <line num="4" count="0" type="cond" truecount="0" falsecount="2"/>
        <line num="5" count="1" type="stmt"/>
      </file>
      <file name="b.ts" path="/build/src/b.ts">
        <line num="3" count="2" type="cond" truecount="2" falsecount="0"/>
        <line num="4" count="0" type="stmt"/>
        <line num="7" count="12" type="stmt"/>
      </file>
    </package>
  </project>
</coverage>
`;

export const jacoco = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">
<report name="größe"><sessioninfo id="a" start="1" dump="2"/>
<group name="one"><package name="src">
  <class name="src/A" sourcefilename="a.ts"><method name="größe" desc="()V" line="1">
    <counter type="INSTRUCTION" missed="0" covered="3"/><counter type="METHOD" missed="0" covered="1"/>
  </method></class>
  <sourcefile name="a.ts">
    <line nr="1" mi="0" ci="3" mb="0" cb="0"/>
    <line nr="2" mi="4" ci="0" mb="0" cb="0"/>
    <line nr="4" mi="5" ci="0" mb="2" cb="0"/>
    <line nr="5" mi="1" ci="1" mb="0" cb="0"/>
    <counter type="LINE" missed="2" covered="2"/>
  </sourcefile>
</package></group>
<group name="two"><group name="deep"><package name="src"><sourcefile name="b.ts">
  <line nr="3" mi="0" ci="2" mb="1" cb="1"/><line nr="4" mi="2"/><line nr="7" ci="4"/>
</sourcefile></package></group></group>
<counter type="LINE" missed="3" covered="4"/>
</report>
`;

export const opencover = `<?xml version="1.0" encoding="utf-8"?>
<CoverageSession>
  <Summary numSequencePoints="7" visitedSequencePoints="4" numBranchPoints="2" visitedBranchPoints="1"/>
  <Modules><Module hash="00-AA"><ModulePath>C:\\build\\demo.dll</ModulePath>
    <Files><File uid="1" fullPath="C:\\build\\src\\a.ts"/><File uid="2" fullPath="C:\\build\\src\\b.ts"/></Files>
    <Classes><Class><FullName>Größe</FullName><Methods>
      <Method visited="true"><Name>System.Void A::größe()</Name><FileRef uid="1"/>
        <SequencePoints>
          <SequencePoint vc="5" sl="1" sc="1" el="1" ec="9" fileid="1"/>
          <SequencePoint vc="0" sl="2" sc="1" el="2" ec="9" fileid="1"/>
          <SequencePoint vc="0" sl="4" sc="1" el="4" ec="9" fileid="1"/>
          <SequencePoint vc="1" sl="5" sc="1" el="5" ec="9" fileid="1"/>
        </SequencePoints>
        <BranchPoints>
          <BranchPoint vc="1" sl="1" offset="7" path="0" fileid="1"/>
          <BranchPoint vc="0" sl="1" offset="7" path="1" fileid="1"/>
        </BranchPoints>
      </Method>
      <Method visited="true"><Name>System.Void B::Run()</Name><FileRef uid="2"/>
        <SequencePoints>
          <SequencePoint vc="2" sl="3" fileid="2"/>
          <SequencePoint vc="0" sl="4" fileid="2"/>
          <SequencePoint vc="12" sl="7" fileid="2"/>
        </SequencePoints><BranchPoints/>
      </Method>
    </Methods></Class></Classes>
  </Module></Modules>
</CoverageSession>
`;

export const dotcover = `<?xml version="1.0" encoding="utf-8"?>
<Root CoveredStatements="4" TotalStatements="7" ReportType="DetailedXml" DotCoverVersion="2024.1">
  <FileIndices><File Index="1" Name="C:\\build\\src\\a.ts"/><File Index="2" Name="C:\\build\\src\\b.ts"/></FileIndices>
  <Assembly Name="demo" CoveredStatements="4" TotalStatements="7"><Namespace Name="Größe"><Type Name="T">
    <Method Name="größe():void" CoveredStatements="2" TotalStatements="4">
      <Statement FileIndex="1" Line="1" Column="1" EndLine="1" EndColumn="9" Covered="True"/>
      <Statement FileIndex="1" Line="2" Column="1" EndLine="2" EndColumn="9" Covered="False"/>
      <Statement FileIndex="1" Line="4" Column="1" EndLine="4" EndColumn="9" Covered="False"/>
      <Statement FileIndex="1" Line="5" Column="1" EndLine="5" EndColumn="9" Covered="True"/>
    </Method>
    <Property Name="B"><Getter Name="get_B():int">
      <Statement FileIndex="2" Line="3" Column="1" EndLine="3" EndColumn="9" Covered="True"/>
      <Statement FileIndex="2" Line="4" Column="1" EndLine="4" EndColumn="9" Covered="False"/>
      <Statement FileIndex="2" Line="7" Column="1" EndLine="7" EndColumn="9" Covered="True"/>
    </Getter></Property>
  </Type></Namespace></Assembly>
</Root>
`;

const scoverageStatement = (file: string, line: number, hits: number, isBranch = false): string =>
  `<statement package="demo" class="A" class-type="Class" full-class-name="demo.A" source="src/${file}" method="größe" start="${line}0" end="${line}9" line="${line}" symbol="demo.größe" tree="Apply" branch="${isBranch}" invocation-count="${hits}" ignored="false">a + b</statement>`;

export const scoverage = `<?xml version="1.0" encoding="UTF-8"?>
<scoverage statement-count="7" statements-invoked="4" statement-rate="57.14" branch-rate="50.00" version="1.0">
<packages><package name="demo"><classes><class name="demo.Größe" filename="src/a.ts"><methods><method name="demo/A/größe"><statements>
${scoverageStatement('a.ts', 1, 5)}
${scoverageStatement('a.ts', 2, 0)}
${scoverageStatement('a.ts', 4, 0, true)}
${scoverageStatement('a.ts', 5, 1, true)}
</statements></method></methods></class><class name="demo.B" filename="src/b.ts"><methods><method name="demo/B/run"><statements>
${scoverageStatement('b.ts', 3, 2)}
${scoverageStatement('b.ts', 4, 0)}
${scoverageStatement('b.ts', 7, 12)}
</statements></method></methods></class></classes></package></packages></scoverage>
`;

export const sonar = `<?xml version="1.0"?>
<!-- größe -->
<coverage version="1">
  <file path="src/a.ts">
    <lineToCover lineNumber="1" covered="true"/>
    <lineToCover lineNumber="2" covered="false"/>
    <lineToCover lineNumber="4" covered="false" branchesToCover="2" coveredBranches="0"/>
    <lineToCover lineNumber="5" covered="true"/>
  </file>
  <file path="src/b.ts">
    <lineToCover lineNumber="3" covered="true" branchesToCover="2" coveredBranches="1"/>
    <lineToCover lineNumber="4" covered="false"/>
    <lineToCover lineNumber="7" covered="true"/>
  </file>
</coverage>
`;
