/** What pages of the guide do before their first paint, and the home page, which lists it: one script, so that what they share is there once. */
import './head.ts';
import './progress.ts';
