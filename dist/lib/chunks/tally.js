// src/languages/tally.ts
/** One function while it is read. */
var Tally = class {
	parameters = 0;
	cyclomatic = 1;
	cognitive = 0;
	/** How many control statements stand around this place, and at most did. */
	depth = 0;
	nesting = 0;
	/** How much dearer each structure is here, in cognitive complexity. */
	surcharge = 0;
	points;
	constructor({ points }) {
		this.points = points ? [] : void 0;
	}
	count(construct, line, cyclomatic, cognitive) {
		this.cyclomatic += cyclomatic;
		this.cognitive += cognitive;
		this.points?.push({
			line,
			construct,
			cyclomatic,
			cognitive
		});
	}
	/** Into the body of a control statement. */
	enter() {
		this.depth += 1;
		if (this.depth > this.nesting) this.nesting = this.depth;
	}
	leave() {
		this.depth -= 1;
	}
	/** `codeLines` counts the lines that hold code up to `end`, this one included. */
	finish({ name, kind, start }, { end, codeLines }) {
		const { parameters, nesting, cyclomatic, cognitive, points } = this;
		const measured = {
			name,
			kind,
			start: start.line,
			end,
			nloc: codeLines - start.codeAbove,
			parameters,
			nesting,
			cyclomatic,
			cognitive
		};
		return points ? {
			...measured,
			points
		} : measured;
	}
};
export { Tally as t };
