/**
 * Host name of the site that a frame is seen on: that of the outermost page, so that a site switched off takes its frames
 * along. Where the browser does not tell a frame of another origin what it stands in, the frame's own.
 */
export function siteOf(window: Window): string {
  try {
    return (window.top ?? window).location.hostname;
  } catch {
    const { ancestorOrigins, hostname } = window.location;
    const outermost = ancestorOrigins?.item(ancestorOrigins.length - 1);
    return outermost ? new URL(outermost).hostname : hostname;
  }
}
