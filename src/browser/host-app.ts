// cspell:ignore FBAN FBAV Bytedance
/** By what their browser says of itself: applications that open pages inside themselves. The first that is found is it. */
const apps: [name: string, sign: RegExp][] = [
  ['LinkedIn', /LinkedInApp/],
  ['Instagram', /Instagram/],
  ['Messenger', /FBAN\/Messenger|Orca-Android/],
  ['Facebook', /FBA[NV]\/|FB_IAB/],
  ['LINE', /\bLine\//],
  ['WeChat', /MicroMessenger/],
  ['TikTok', /musical_ly|BytedanceWebview|TikTok/],
  ['Snapchat', /Snapchat/],
  ['X', /Twitter/],
  ['Pinterest', /\[Pinterest\//],
];

/**
 * The application whose browser it is; `unnamed` for an Android WebView of another, undefined for a real browser.
 * `hostAppOf('… [LinkedInApp]/9.29') // => 'LinkedIn'`
 */
export const hostAppOf = (userAgent: string): string | undefined =>
  apps.find(([, sign]) => sign.test(userAgent))?.[0] ?? (/; wv\)/.test(userAgent) ? 'unnamed' : undefined);
