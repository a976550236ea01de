import Quill from 'quill';
import 'quill/dist/quill.snow.css';

const quill = new Quill('#editor', { theme: 'snow' });
quill.setContents([{ insert: 'Notes on ' }, { insert: 'CRPS', attributes: { bold: true } }, { insert: ', today:\n' }]);
quill.history.clear();
window.editor = {
  value: () => quill.root.innerHTML,
  caret: () => quill.getSelection(),
};
