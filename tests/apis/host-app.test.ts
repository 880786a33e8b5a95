// cspell:ignore KHTML FBAN FBAV FBBV FBIOS Fori
import { expect, test } from 'vitest';
import { hostAppOf } from '../../src/browser/host-app.ts';

const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const android = 'Mozilla/5.0 (Linux; Android 15; Pixel 8';
const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/131.0.0.0 Mobile Safari/537.36';

test.each([
  ['LinkedIn', `${iPhone} Mobile/15E148 [LinkedInApp]/9.29.8962`],
  ['LinkedIn', `${android}; wv) ${chrome} [LinkedInApp]/4.1.1024`],
  ['Facebook', `${iPhone} Mobile/22B83 [FBAN/FBIOS;FBAV/489.0.0.45.105;FBBV/662]`],
  ['Facebook', `${android}; wv) ${chrome} [FB_IAB/FB4A;FBAV/490.0.0.44.82;]`],
  ['Messenger', `${iPhone} Mobile/22B83 [FBAN/MessengerForiOS;FBAV/484.0.0.33.104]`],
  ['Instagram', `${iPhone} Mobile/22B83 Instagram 357.0.0.29.89 (iPhone16,1; iOS 18_1)`],
  ['Instagram', `${android}; wv) ${chrome} Instagram 357.0.0.40.100 Android`],
  ['LINE', `${iPhone} Mobile/15E148 Safari Line/14.19.1`],
  ['WeChat', `${android}; wv) ${chrome} MicroMessenger/8.0.50.2701`],
  ['unnamed', `${android}; wv) ${chrome}`],
])('a page opened inside an application knows it: %s', (name, userAgent) => {
  expect(hostAppOf(userAgent)).toBe(name);
});

test.each([
  `${iPhone} Version/18.1 Mobile/15E148 Safari/604.1`,
  `${android}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36`,
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0',
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/131.0.0.0 Safari/537.36',
])('a real browser is none: %s', (userAgent) => {
  expect(hostAppOf(userAgent)).toBeUndefined();
});
