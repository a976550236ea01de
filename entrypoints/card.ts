import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendMessage } from '../src/extension/messages.ts';
import { PRESENTER, type PresenterPlace } from '../src/page/card-contract.ts';
import { createPresenter } from '../src/ui/tooltip/presenter.ts';

export default defineUnlistedScript(() => {
  const place = globalThis as PresenterPlace;
  place[PRESENTER] ??= createPresenter(document, {
    byNumber: async (number) => (await sendMessage('getCard', { number })) ?? undefined,
    byId: async (id) => (await sendMessage('getCard', { id })) ?? undefined,
    openExplainer: (id) => void sendMessage('openExplainer', id),
  });
});
