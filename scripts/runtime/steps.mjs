import { run } from './command.mjs';

/**
 * Runs every step, two at a time, prints one line for each as it ends, and the whole output of those that failed.
 * @param {{ name: string, command: string[], summary?: RegExp }[]} steps `summary` picks lines worth showing after a success
 * @returns {Promise<string[]>} names of the steps that failed
 */
export async function runSteps(steps) {
  const waiting = [...steps];
  const failed = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) if (!(await runStep(step))) failed.push(step.name);
  };
  await Promise.all([worker(), worker()]);
  return failed;
}

async function runStep({ name, command, summary }) {
  const env = { ...process.env, NO_COLOR: '1' };
  delete env.FORCE_COLOR;
  delete env.DEMOPART_SQLITE_BINDING;
  const { code, output, seconds } = await run(command, { env });
  console.log(`${code === 0 ? '✓' : '✗'} ${name.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s`);
  if (code !== 0) console.log(`${output.trimEnd()}\n`);
  else if (summary) for (const line of output.split('\n')) if (summary.test(line)) console.log(`    ${line.trim()}`);
  return code === 0;
}
