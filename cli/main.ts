import { runHub } from './runHub';
import { createTerminal } from './terminal';

process.exitCode = await runHub(process.argv.slice(2), createTerminal());
