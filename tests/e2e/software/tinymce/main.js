import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/content/default/content.js';

const [editor] = await tinymce.init({
  selector: '#editor',
  license_key: 'gpl',
  skin_url: 'default',
  content_css: 'default',
  height: 400,
  promotion: false,
});
editor.setContent('<p>Notes on <strong>CRPS</strong>, today:</p>');
editor.undoManager.clear();
window.editor = {
  value: () => editor.getContent(),
  caret: () => editor.selection.getBookmark(2),
};
