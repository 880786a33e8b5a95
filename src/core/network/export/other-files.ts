import { plainHeading } from './columns.ts';

/**
 * The headings that only one other file of the archive has together, as `plainHeading` gives them, from 2018 on; the most telling
 * first. Files of several years have a line each. Where others could have them too, `=`: the file has no more.
 */
// cspell:disable
const others: [file: string, headings: string][] = [
  ['messages.csv', 'conversationid'],
  ['Invitations.csv', 'inviterprofileurl'],
  ['Invitations.csv', 'sentat direction'],
  ['Contacts.csv', 'source firstname lastname'],
  ['ImportedContacts.csv', 'instantmessagehandles'],
  ['ImportedContacts.csv', 'bookmarkedat'],
  ['ImportedContacts.csv', 'companies phonenumbers'],
  ['ImportedContacts.csv', 'companies createdat'],
  ['ImportedContacts.csv', 'phonenumbers createdat'],
  ['Profile.csv', 'maidenname'],
  ['Profile.csv', 'birthdate headline'],
  ['Profile Summary.csv', 'profilesummary'],
  ['Endorsement_Given_Info.csv', 'endorseefirstname'],
  ['Endorsement_Received_Info.csv', 'endorserfirstname'],
  ['Endorsements.csv', 'endorsementdate'],
  ['Recommendations.csv', 'text creationdate'],
  ['Recommendations.csv', 'body createddate'],
  ['Recommendations.csv', 'recommendationdate'],
  ['Notes.csv', 'connectionfirstname'],
  ['Verifications.csv', 'verificationtype'],
  ['Member_Follows.csv', 'date status fullname'],
  ['Company Follows.csv', 'organization followedon'],
  ['Hashtag_Follows.csv', 'hashtag state'],
  ['Hashtag_Follows.csv', 'hashtag createdtime'],
  ['Shares.csv', 'sharecommentary'],
  ['Shares.csv', 'sharelink'],
  ['Shares.csv', 'date sharetitle'],
  ['Saved_Items.csv', 'saveditem'],
  ['Votes.csv', 'optiontext'],
  ['Reactions.csv', 'date type link'],
  ['Comments.csv', 'date link message'],
  ['InstantReposts.csv', '= date link'],
  ['Rich_Media.csv', '= type link'],
  ['Rich_Media.csv', 'datetime medialink'],
  ['Rich_Media.csv', 'mediadescription'],
  ['Positions.csv', 'companyname title finishedon'],
  ['Volunteering.csv', 'companyname role cause'],
  ['Education.csv', 'schoolname'],
  ['Certifications.csv', 'name authority'],
  ['Publications.csv', 'name publishedon'],
  ['Patents.csv', 'patentnumber'],
  ['Projects.csv', 'title url finishedon'],
  ['Organizations.csv', 'name startdate enddate'],
  ['Organizations.csv', 'name position startedon'],
  ['Honors.csv', 'title issuedon'],
  ['Test Scores.csv', 'name takenon score'],
  ['Skills.csv', '= name'],
  ['Courses.csv', '= name number'],
  ['Languages.csv', '= name proficiency'],
  ['Causes You Care About.csv', 'supportedcause'],
  ['Learning.csv', 'contenttitle'],
  ['SearchQueries.csv', 'searchquery'],
  ['Logins.csv', 'logindate'],
  ['Security Challenges.csv', 'challengedate'],
  ['Account Status History.csv', '= time event'],
  ['Registration.csv', 'registrationip'],
  ['Registration.csv', 'registeredat'],
  ['Email Addresses.csv', 'emailaddress confirmed'],
  ['Whatsapp Phone Numbers.csv', 'iswhatsappnumber'],
  ['PhoneNumbers.csv', '= extension number type'],
  ['PhoneNumbers.csv', '= number type'],
  ['Ad_Targeting.csv', 'memberage'],
  ['Ad_Targeting.csv', 'buyergroups'],
  ['Ad_Targeting.csv', 'interfacelocales'],
  ['Ads Clicked.csv', 'adtitleid'],
  ['Inferences_about_you.csv', 'typeofinference'],
  ['Job Applications.csv', 'applicationdate joburl'],
  ['Job Applications.csv', 'applicationdate jobtitle'],
  ['Saved Jobs.csv', 'saveddate joburl'],
  ['Saved Jobs.csv', 'saveddate jobtitle'],
  ['SavedJobAlerts.csv', 'savedsearchid'],
  ['SavedJobAlerts.csv', 'jobsearchurl'],
  ['Job Seeker Preferences.csv', 'jobtitles dreamcompanies'],
  ['Job Seeker Preferences.csv', 'opentorecruiters'],
  ['Job Applicant Saved Answers.csv', '= question answer'],
  ['Events.csv', 'eventname'],
  ['Receipts.csv', 'transactionmadeat'],
  ['Providers.csv', 'marketplacetype'],
  ['Private_identity_asset.csv', 'privateidentityassetname'],
];
// cspell:enable

/** The other file of the archive that a row of headings belongs to, if it is one. */
export function otherFileOf(cells: readonly string[]): string | undefined {
  const headings = new Set(cells.slice(0, 50).map(plainHeading).filter(Boolean));
  return others.find(([, list]) => {
    const all = list.split(' ').filter((heading) => heading !== '=');
    return all.every((heading) => headings.has(heading)) && (!list.startsWith('=') || headings.size === all.length);
  })?.[0];
}
