/**
 * A text in so many characters at most: cut where one of its clauses ends, or before what it quotes; else after a word that is not
 * a small one.
 *
 * shorten('Notez dix personnes perdues de vue et écrivez à trois', 44) // => 'Notez dix personnes perdues de vue…'
 */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const [room = ''] = text.slice(0, longest).split(/[«“]/);
  const clause = Math.max(...[',', ';', ':', ' et ', ' and '].map((end) => room.lastIndexOf(end)));
  const whole = room.length < longest ? room : room.slice(0, clause > longest / 2 ? clause : 0);
  return `${(whole || room.replace(/(\s\S{0,3})*\s\S*$/, '')).replace(/[\s,;:]+$/, '')}…`;
}
