import { hubOver } from '../../src/shared/data/createHub';
import { asHubErrors } from '../../src/shared/data/toHubError';
import type { GuidanceDraft } from '../../src/shared/domain/guidance/GuidanceEditing';
import { type CheckedText, checkGuidance } from '../checkGuidance';
import { takeNothing, type Verb } from './Verb';

/** `npm run hub -- guidance` */
export const guidance: Verb = {
  name: 'guidance',
  help: [
    'check the handling guidance, letters and open drafts among it: reading age of each page, limits typed by hand, links and rules that are not there'
  ],
  async run(call) {
    takeNothing('guidance', call);
    const hub = hubOver(await call.open());
    const { pages, drafts, rulebook, time } = await asHubErrors(async () => {
      const [upkeep, rules] = await Promise.all([
        hub.guidanceEditing().then((editing) => editing.upkeep()),
        hub.board.rulebook()
      ]);
      return { ...upkeep, rulebook: rules };
    });
    const shown = pages.filter(({ status }) => status === 'Approved');
    const keys = [...pages, ...drafts].map(({ key }) => key);
    const checked = checkGuidance([...shown, ...drafts.map(asPage)], rulebook.rules, time.today, keys);
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

/** A draft as it would be read, so that it is looked at before somebody approves it. */
function asPage({ text }: GuidanceDraft): CheckedText {
  const { title, summary, body } = text;
  return { title: `${title} (draft)`, summary, body };
}
