// cspell:disable
/** The other files of LinkedIn's archive, whatever happened to them on their way: each is named for what it is. */
import { describe, expect, test } from 'vitest';
import { readBytes } from '../../../../src/worker/read-export.ts';
import { encoded } from '../exports.ts';

/** Headings of LinkedIn's archives, from 2018 on, with a made-up row. */
const files: [file: string, headings: string, row: string][] = [
  [
    'ImportedContacts.csv',
    'First Name,Last Name,Companies,Title,Email Address,Phone Numbers,Created At,Instant Message Handles,Addresses,Sites,Full Name,Birthday,Location,Bookmarked At,Profiles',
    'Ana,Exemple,,,ana@example.org,5145550000,"1/2/18, 3:04 AM",,,,,,,,',
  ],
  [
    'ImportedContacts.csv',
    'FirstName,MiddleName,LastName,MaidenName,NickName,Title,Emails,PhoneNumbers,CreatedAt,UpdatedAt',
    'Ana,,Exemple,,,,ana@example.org,,2020-01-02,',
  ],
  [
    'Contacts.csv',
    'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,InstantMessageHandles,FullName,Birthday,Location,BookmarkedAt,Profiles',
    'GMAIL,Ana,Exemple,,,ana@example.org,,"1/2/18, 3:04 AM",,,,,,,,',
  ],
  [
    'Invitations.csv',
    'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
    'Ana Exemple,Bo Exemple,"1/2/24, 3:04 AM",,OUTGOING,https://www.linkedin.com/in/ex-ana,https://www.linkedin.com/in/ex-bo',
  ],
  [
    'messages.csv',
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
    '2-a,,Ana,https://www.linkedin.com/in/ex-ana,Bo,https://www.linkedin.com/in/ex-bo,2024-01-02 03:04:05 UTC,,"Bonjour, toi",INBOX',
  ],
  [
    'Profile.csv',
    'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers',
    'Ana,Exemple,,,,Chef,,,,,,,',
  ],
  ['Profile Summary.csv', 'Profile Summary', '"Chef, et plus"'],
  ['Positions.csv', 'Company Name,Title,Description,Location,Started On,Finished On', 'Acme,Chef,,Montréal,Jan 2020,Feb 2021'],
  ['Education.csv', 'School Name,Start Date,End Date,Notes,Degree Name,Activities', 'UdeM,2001,2004,,BA,'],
  ['Certifications.csv', 'Name,Url,Authority,Started On,Finished On,License Number', 'A,https://www.example.org,B,Jan 2020,,1'],
  ['Skills.csv', 'Name', 'Patience'],
  ['Test Scores.csv', 'Name,Description,Taken On,Score', 'TOEFL,,Jan 2020,100'],
  ['Account Status History.csv', 'Time,Event', '2024/01/02 03:04:05 UTC,Created'],
  ['Job Applicant Saved Answers.csv', 'Question,Answer', 'Quoi?,Rien'],
  ['Languages.csv', 'Name,Proficiency', 'Français,Native'],
  ['Courses.csv', 'Name,Number', 'Calcul,101'],
  ['Honors.csv', 'Title,Description,Issued On', 'Prix,,Jan 2020'],
  ['Projects.csv', 'Title,Description,Url,Started On,Finished On', 'P,,,Jan 2020,'],
  ['Publications.csv', 'Name,Published On,Description,Publisher,Url', 'A,"Jan 1, 2020",x,y,https://www.example.org'],
  ['Volunteering.csv', 'Company Name,Role,Cause,Started On,Finished On,Description', 'Acme,Aide,,Jan 2020,,'],
  ['Organizations.csv', 'Name,Start Date,End Date,Description,Position', 'Acme,Jan 2020,,,Chef'],
  [
    'Recommendations.csv',
    'First Name,Last Name,Company,Job Title,Text,Creation Date,Status',
    'Ana,Exemple,Acme,Chef,"Bravo, vraiment","07/18/19, 05:15 PM",VISIBLE',
  ],
  [
    'Endorsement_Received_Info.csv',
    'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status',
    '2021/05/21 15:13:21 UTC,C++,Ana,Exemple,www.linkedin.com/in/ex-ana,ACCEPTED',
  ],
  [
    'Endorsement_Given_Info.csv',
    'Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status',
    '2021/05/21 15:13:21 UTC,C++,Ana,Exemple,www.linkedin.com/in/ex-ana,ACCEPTED',
  ],
  [
    'Shares.csv',
    'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility',
    '2024-01-02 03:04:05,https://www.linkedin.com/feed/1,"Bonjour, tous",,,MEMBER_NETWORK',
  ],
  ['Shares.csv', 'Date,Share Title', '2018/01/01 10:00:00 UTC,x'],
  ['Comments.csv', 'Date,Link,Message', '2024-01-02 03:04:05,https://www.linkedin.com/feed/1,Bravo'],
  ['Reactions.csv', 'Date,Type,Link', '2024-01-02 03:04:05,LIKE,https://www.linkedin.com/feed/1'],
  ['Votes.csv', 'Date,Link,OptionText', '2024-01-02 03:04:05,https://www.linkedin.com/feed/1,Oui'],
  ['Saved_Items.csv', 'savedItem,CreatedTime', 'https://www.linkedin.com/feed/1,2024-01-02 03:04:05 UTC'],
  ['InstantReposts.csv', 'Date,Link', '2024-01-02 03:04:05,https://www.linkedin.com/feed/1'],
  ['Rich_Media.csv', 'Date/Time,Media Description,Media Link', '"Jan 2, 2024",,https://www.linkedin.com/x'],
  ['Rich_Media.csv', 'Type,Link', 'photo,https://www.linkedin.com/x'],
  ['Member_Follows.csv', 'Date,Status,FullName', 'Tue Jan 02 03:04:05 UTC 2024,Active,Ana Exemple'],
  ['Company Follows.csv', 'Organization,Followed On', 'Acme,Tue Jan 02 03:04:05 UTC 2024'],
  ['Hashtag_Follows.csv', 'HashTag,CreatedTime,LastModifiedTime,State', 'x,,,Follow'],
  [
    'Learning.csv',
    'Content Title,Content Description,Content Type,Content Last Watched Date (if viewed),Content Completed At (if completed),Content Saved,Notes taken on videos (if taken)',
    'A,b,Course,2024-01-02 03:04 UTC,N/A,false,N/A',
  ],
  ['SearchQueries.csv', 'Time,Search Query', '2024/01/02 03:04:05 UTC,chef'],
  ['Logins.csv', 'Login Date,IP Address,User Agent,Login Type', '2024-01-02,192.0.2.1,x,y'],
  ['Registration.csv', 'Registered At,Registration Ip,Subscription Types', '"1/2/08, 3:04 AM",192.0.2.1,'],
  ['Email Addresses.csv', 'Email Address,Confirmed,Primary,Updated On', 'ana@example.org,Yes,Yes,"1/2/08, 3:04 AM"'],
  ['PhoneNumbers.csv', 'Extension,Number,Type', ',5145550000,MOBILE'],
  ['Ad_Targeting.csv', 'Member Age,Buyer Groups,Company Names,Company Follower of,Company Size,Degrees', '35-54,,,,,'],
  ['Ads Clicked.csv', 'Ad clicked Date,Ad Title/Id', '2024-01-02,1'],
  ['Inferences_about_you.csv', 'Category,Type of inference,Description,Inference', 'a,b,c,Yes'],
  [
    'Job Applications.csv',
    'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers',
    '"1/2/24, 3:04 AM",ana@example.org,,Acme,Chef,https://www.linkedin.com/jobs/1,cv,',
  ],
  ['Saved Jobs.csv', 'Saved Date,Job Url,Job Title,Company Name', '"1/2/24, 3:04 AM",https://www.linkedin.com/jobs/1,Chef,Acme'],
  [
    'Job Seeker Preferences.csv',
    'Locations,Industries,Company Employee Count,Preferred Job Types,Job Titles,Open To Recruiters,Dream Companies',
    'a,,,,,,',
  ],
  ['Events.csv', 'Event Name,Event Time,Status,External Url', 'Gala,2024-01-02,APPROVED,'],
];

const silent = () => undefined;
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const cut = (line: string) => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, a, b = '']) => a ?? b);
const faultOf = async (text: string, encoding = 'utf-8') => {
  const outcome = await readBytes(encoded(text, encoding), silent, '2026-11-29');
  return outcome.ok ? outcome.network.people : outcome.fault;
};

describe.each(files)('%s is told by its headings, %s', (file, headings, row) => {
  const rows = [headings, row, row].map(cut);
  const text = (delimiter: string, always: boolean) =>
    rows
      .map((cells) => cells.map((cell) => (always || cell.includes(delimiter) ? quoted(cell) : cell)).join(delimiter))
      .join('\r\n');

  test('in any separator, quoted or not, after a note or Excel’s first line', async () => {
    for (const delimiter of [',', ';', '\t'])
      for (const always of [false, true])
        for (const before of ['', 'Notes:\n"Une note, avec une virgule"\n\n', `sep=${delimiter}\r\n`])
          expect(await faultOf(before + text(delimiter, always)), JSON.stringify([delimiter, always, before])).toEqual({ file });
  });

  test('in any encoding', async () => {
    for (const encoding of ['utf-8 with a mark', 'utf-16 little', 'utf-16 big', 'windows-1252'])
      expect(await faultOf(text('\t', true), encoding), encoding).toEqual({ file });
    for (const encoding of ['utf-16 little', 'utf-16 big'])
      expect(await faultOf(`\ufeff${text(',', false)}`, encoding), encoding).toEqual({ file });
  });

  test('alone, without a row, or each row quoted as one cell', async () => {
    expect(await faultOf(headings)).toEqual({ file });
    if (cut(headings).length > 2)
      expect(await faultOf(text(',', false).split('\r\n').map(quoted).join('\r\n'))).toEqual({ file });
  });
});

test.each([
  // As LinkedIn could write tomorrow, or as others do: no list of people.
  'First Name,Last Name,Firms,Title,Email Address,Phones,Made At,Handles\nAna,Exemple,,,ana@example.org,5145550000,"1/2/18, 3:04 AM",',
  'Prénom,Nom,Sociétés,Titre,Courriel,Téléphones,Créé le\nAna,Exemple,,,ana@example.org,5145550000,"1/2/18, 3:04 AM"',
  'Nom de l’entreprise,Intitulé,Description,Lieu,Début,Fin\nAcme,Chef,De tout,Montréal,Jan 2020,Feb 2021',
  'Name,Url,Issuer,Started On\nA,https://www.example.org,B,Jan 2020',
  'Ana,Exemple,,,ana@example.org,5145550000,"1/2/18, 3:04 AM"',
  'Name;Date\nPain;2024-01-02',
  'Name,Score,Remark,Place,Made On\nAna,12,x,y,08 Feb 2026',
  'Question,Answer,By,On\nQuoi,Rien,Ana,08 Feb 2026',
])('a list that is none of them and no list of connections is not taken for people: %j', async (text) => {
  expect(await faultOf(text)).toBe('no-contacts');
});
