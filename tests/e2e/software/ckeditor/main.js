import { Bold, ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';

const editor = await ClassicEditor.create(document.getElementById('editor'), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold],
  toolbar: ['undo', 'redo', 'bold'],
  initialData: '<p>Notes on <strong>CRPS</strong>, today:</p>',
});
window.editor = {
  value: () => editor.getData(),
  caret: () => editor.model.document.selection.getFirstPosition().path,
};
