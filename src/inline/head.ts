/** What every page does before its first paint: one script in its head. */
import './handed-on.ts';
import './theme.ts';
import './stage.ts';
