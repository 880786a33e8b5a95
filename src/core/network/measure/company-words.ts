// cspell:disable
const set = (list: string): ReadonlySet<string> => new Set(list.split(','));

/** What a company's name may end with without being another company. */
export const endings = set(
  'inc,incorporated,incorporee,ltee,limitee,ltd,limited,pty,llc,llp,lp,sa,sas,sasu,sarl,srl,gmbh,ag,kg,corp,corporation,co,cie,company,enr,enrg,senc,sencrl,plc,bv,nv,oy',
);

/** What those who work for themselves write in the place of a company; with `…`, what it begins with. */
export const ownWords = set(
  'travailleur autonome,travailleur autonome …,travailleuse autonome,travailleuse autonome …,autonome,freelance,freelancer,freelances,free lance,free lancer,self employed,self employed …,selfemployed,self employment,independant,independante,independent,independent consultant,independent contractor,independent professional,consultant,consultante,consultant independant,consultante independante,consultant autonome,consultante autonome,a mon compte,mon compte,a son compte,pigiste,a la pige,auto entrepreneur,autoentrepreneur,micro entrepreneur,entrepreneur,entrepreneure,sole proprietor,solopreneur,contractor,contractuel,contractuelle,profession liberale,pratique privee,private practice,my own company,ma propre entreprise,self,moi meme,myself',
);

/** What names no company. */
export const unnamedWords = set(
  'retraite,retraitee,a la retraite,retired,en recherche demploi,a la recherche dun emploi,recherche demploi,sans emploi,unemployed,seeking opportunities,looking for opportunities,open to work,confidentiel,confidentielle,confidential,stealth,stealth startup,stealth mode startup,etudiant,etudiante,student,na,n a,none,aucun,aucune,x,xx,xxx,tbd,various,divers',
);
