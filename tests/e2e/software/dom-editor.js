/** An editor that is the browser's own: its value is the HTML of an element, its caret that of the document around it. */
export const domEditor = (element) => ({
  value: () => element.innerHTML,
  caret() {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = element.ownerDocument.getSelection();
    return [anchorNode?.textContent, anchorOffset, focusNode?.textContent, focusOffset];
  },
});
