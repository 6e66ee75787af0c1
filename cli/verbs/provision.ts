import { provisionSite } from '../provision';
import { takeNothing, type Verb } from './Verb';

/** `npm run hub -- provision` */
export const provision: Verb = {
  name: 'provision',
  help: ["make or upgrade the hub's lists, groups and rights; prints what it changed"],
  async run(call) {
    takeNothing('provision', call);
    await provisionSite((await call.open()).sp, call.terminal);
    return 0;
  }
};
