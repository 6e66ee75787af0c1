import { secure } from '../secure';
import { takeNothing, type Verb } from './Verb';

/** `npm run hub -- rights` */
export const rights: Verb = {
  name: 'rights',
  help: [
    "give every case's rows the rights of the access matrix, for example after people were put into a service's group anew",
    'safe to run again; changes what differs'
  ],
  async run(call) {
    takeNothing('rights', call);
    await secure((await call.open()).sp, call.terminal);
    return 0;
  }
};
