// cspell:ignore Nguyễn Ngọc Anh-Thư CISSS محمد Yansong Toya originalsrc Voil
import { expect, test } from 'vitest';
import { nameBefore } from '../../../src/core/group/name-before.ts';

const address = 'https://exemple.quebec/profil/batisseur/#';

test.each([
  ['28/11/2026, 14:03 - Marie Tremblay: ', 'Marie Tremblay'],
  ['28/11/2026 à 14:03 - Marie Tremblay : ', 'Marie Tremblay'],
  ['11/28/26, 2:03 PM - Marie Tremblay: voici ma carte ', 'Marie Tremblay'],
  ['[2026-11-28, 14:03:22] Marie Tremblay : regardez! ', 'Marie Tremblay'],
  ['[28.11.2026 14:03] Marie: ', 'Marie'],
  ['14:03:22 From Marie Tremblay to Everyone : ', 'Marie Tremblay'],
  ['14:03:22 De Marie Tremblay à Tout le monde : ', 'Marie Tremblay'],
  ['14:03 <Marie> ', 'Marie'],
  ['1. Marie Tremblay – ', 'Marie Tremblay'],
  ['- Marie Tremblay : ', 'Marie Tremblay'],
  ['* **Marie Tremblay** — ', 'Marie Tremblay'],
  ['| Marie Tremblay | ', 'Marie Tremblay'],
  ['- [Marie Tremblay](', 'Marie Tremblay'],
  ['> Marie Tremblay: ', 'Marie Tremblay'],
  ['Marie Tremblay\t', 'Marie Tremblay'],
  ['12;"Tremblay, Marie";marie@exemple.quebec;"', 'Tremblay, Marie'],
  ['"Marie Tremblay","', 'Marie Tremblay'],
  ['Marie Tremblay,', 'Marie Tremblay'],
  ['<td>Marie Tremblay</td><td><a href="', 'Marie Tremblay'],
  ["Jean-François D'Amours (CISSS): ", "Jean-François D'Amours (CISSS)"],
  ['Nguyễn Ngọc Anh-Thư: ', 'Nguyễn Ngọc Anh-Thư'],
  ['Éloïse 🌻 : ', 'Éloïse'],
  ['محمد: ', 'محمد'],
  ['M. Roy : ', 'M. Roy'],
  ['Ma Yansong : ', 'Ma Yansong'],
  ['La Toya; ', 'La Toya'],
  ['"2026/11/28 2:00:22 PM EST","Marie Tremblay","', 'Marie Tremblay'],
  ['28 nov. 2026 Marie: ', 'Marie'],
  ['<table><tr><td>Marie&nbsp;</td><td><a target="_blank" href="', 'Marie'],
  ['Marie wrote: ', 'Marie'],
  ['"text": "', undefined],
  ['{"id":1,"from":"Marie","url":"', undefined],
  ['" target="_blank" originalsrc="', undefined],
  ['Voil=C3=A0 : ', undefined],
  ['DESCRIPTION:', undefined],
  ['2026-11-28 14:00 UTC−5,', undefined],
  ['Voir ', undefined],
  ['C’est fait : ', undefined],
  ['Done! ', undefined],
  ['Check this out: ', undefined],
  ['', undefined],
  ['Voici mon lien : ', undefined],
  ['Bonjour tout le monde! ', undefined],
  ['My card: ', undefined],
  ['[2026-11-28, 14:03:22] ', undefined],
  ['28/11/2026 ', undefined],
  ['marie@exemple.quebec ', undefined],
  ['🎉 ', undefined],
  ['1. ', undefined],
  ['je ne sais pas trop quoi penser de ce que cela donne, mais bon : ', undefined],
])('“%s” before a link names %s', (before, name) => {
  expect(nameBefore(before + address)).toBe(name);
  expect(nameBefore(before)).toBe(name);
});

test('a line of any length and any shape is read in no time to speak of', () => {
  for (const text of ['[1', '[', '"', '="', '<a ', 'x', '12:', '28 nov', '#', 'a:b '])
    expect(() => nameBefore(text.repeat(20_000 / text.length))).not.toThrow();
});
