// src/languages/trees/rows.ts
/** What is known of a language before anything of it is loaded. */
const rows = {
	java: {
		id: "java",
		title: "Java",
		extensions: ["java"],
		counts: "Checkstyle CyclomaticComplexity"
	},
	cSharp: {
		id: "c-sharp",
		title: "C#",
		extensions: ["cs"],
		counts: "Roslyn code metrics (CA1502)"
	},
	c: {
		id: "c",
		title: "C",
		extensions: ["c"],
		counts: "lizard"
	},
	cpp: {
		id: "cpp",
		title: "C++",
		extensions: [
			"cpp",
			"cc",
			"cxx",
			"c++",
			"h",
			"hpp",
			"hh",
			"hxx",
			"ipp",
			"inl"
		],
		counts: "lizard"
	},
	rust: {
		id: "rust",
		title: "Rust",
		extensions: ["rs"],
		counts: "rust-code-analysis"
	},
	ruby: {
		id: "ruby",
		title: "Ruby",
		extensions: ["rb", "rake"],
		counts: "RuboCop Metrics/CyclomaticComplexity"
	},
	php: {
		id: "php",
		title: "PHP",
		extensions: ["php"],
		counts: "PHPMD CyclomaticComplexity"
	},
	kotlin: {
		id: "kotlin",
		title: "Kotlin",
		extensions: ["kt", "kts"],
		counts: "detekt CyclomaticComplexMethod"
	},
	swift: {
		id: "swift",
		title: "Swift",
		extensions: ["swift"],
		counts: "SwiftLint cyclomatic_complexity"
	},
	scala: {
		id: "scala",
		title: "Scala",
		extensions: ["scala", "sc"],
		counts: "scalastyle CyclomaticComplexityChecker"
	},
	shell: {
		id: "shell",
		title: "Shell",
		extensions: ["sh", "bash"],
		counts: "shellmetrics"
	}
};
export { rows as t };
