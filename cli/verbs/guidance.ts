import { hubOver } from '../../src/shared/data/createHub';
import { asHubErrors } from '../../src/shared/data/toHubError';
import { checkGuidance } from '../checkGuidance';
import { takeNothing, type Verb } from './Verb';

/** `npm run hub -- guidance` */
export const guidance: Verb = {
  name: 'guidance',
  help: [
    'check the handling guidance: reading age of each page, limits typed by hand, links and rules that are not there'
  ],
  async run(call) {
    takeNothing('guidance', call);
    const hub = hubOver(await call.open());
    const { pages, rulebook, today } = await asHubErrors(async () => {
      const [shown, rules] = await Promise.all([
        hub.guidance().then((repository) => repository.guidance()),
        hub.board.rulebook()
      ]);
      return { pages: shown.pages, rulebook: rules, today: shown.time.today };
    });
    const checked = checkGuidance(pages, rulebook.rules, today);
    for (const { title, words, readingAge, faults } of checked) {
      call.terminal.line(`${title}: ${words} words, reading age ${readingAge}`);
      faults.forEach((fault) => call.terminal.warn(`  ${fault}`));
    }
    const faulty = checked.filter(({ faults }) => faults.length > 0).length;
    call.terminal.line(
      faulty === 0 ? `${checked.length} pages, none with a fault.` : `${checked.length} pages, ${faulty} with faults.`
    );
    return faulty === 0 ? 0 : 1;
  }
};
