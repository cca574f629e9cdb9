/** Prints `N passed, N failed` as the very last line, after jest's own summary. */
const { writeSync } = require("node:fs");

module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    process.once("exit", () => {
      const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : "";
      const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
      writeSync(1, `${results.numPassedTests} passed, ${failed} failed${skipped}\n`);
    });
  }
};
