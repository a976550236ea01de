import Quill from 'quill';
import 'quill/dist/quill.snow.css';

// Undone letter by letter, not by how quickly they were typed.
const quill = new Quill('#editor', { theme: 'snow', modules: { history: { delay: 0 } } });
quill.setContents([{ insert: 'Notes on ' }, { insert: 'CRPS', attributes: { bold: true } }, { insert: ', today:\n' }]);
quill.history.clear();
window.editor = {
  value: () => quill.root.innerHTML,
  caret: () => quill.getSelection(),
};
