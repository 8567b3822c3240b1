import type { Report } from './report.js';
import type { Sinks } from './sinks.js';
/** Renders a report as a value, then delivers it once. */
export interface Reporter<Options = unknown, Rendered = unknown> {
    readonly id: string;
    readonly summary: string;
    /** It can go to a file, which its options then name. */
    readonly writesFile?: true;
    /** It goes to GitHub, and neither to a file nor to the terminal. */
    readonly publishes?: true;
    render(report: Report, options: NoInfer<Options>): Rendered;
    /** The only write. */
    deliver(rendered: NoInfer<Rendered>, to: Sinks, options: NoInfer<Options>): Promise<void>;
}
export declare const defineReporter: <Options, Rendered>(reporter: Reporter<Options, Rendered>) => Reporter<Options, Rendered>;
