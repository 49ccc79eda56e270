// Opens a workbench whose extension host runs the suites of test/host, and waits for their result.
import { readReport } from './report.mjs';

const LONGEST_SILENCE = 180_000;

/**
 * Opens `url` in a new page of `context`; resolves with how many tests passed and failed in the extension host.
 * What VS Code itself logs is told only when that fails, or always with VERBOSE set.
 */
export async function runInHost(context, url) {
  const page = await context.newPage();
  const workbenchLog = [];
  try {
    return await new Promise((resolve, reject) => {
      let totals;
      const tooQuiet = () => reject(new Error(`the extension host was silent for ${LONGEST_SILENCE / 1000} s`));
      let timer = setTimeout(tooQuiet, LONGEST_SILENCE);
      const log = (_type, [format, ...values]) => {
        clearTimeout(timer);
        timer = setTimeout(tooQuiet, LONGEST_SILENCE);
        const report = readReport(format);
        if (!report) workbenchLog.push([format, ...values]);
        else if (report.totals) totals = report.totals;
        else console.log(report.line, ...values);
      };
      const exit = code => {
        if (totals) resolve(totals);
        else reject(new Error(`the extension host ended with ${code} before its tests did`));
        clearTimeout(timer);
      };
      page.on('crash', () => reject(new Error('the page crashed')));
      Promise.all([page.exposeFunction('codeAutomationLog', log), page.exposeFunction('codeAutomationExit', exit)])
        .then(() => page.goto(url))
        .catch(reject);
    });
  } catch (error) {
    for (const values of workbenchLog) console.error(...values);
    throw error;
  } finally {
    if (process.env.VERBOSE) for (const values of workbenchLog) console.error(...values);
    await page.close();
  }
}
