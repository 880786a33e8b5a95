// cspell:disable
/**
 * The words that place a position, folded, in French and in English: phrases are separated by commas, and a word that ends
 * with `*` stands for all that begin so. Gender and number are left aside, and so are the words that only join (`empty`):
 * `chef projet` is `cheffe de projets`. `$` is the end of the title.
 *
 * The families are what people do, told apart where a reader would look for somebody else: sixteen, so that a chart of them
 * is read at a glance. Trades and construction go with engineering, the arts with design, public service with law, hospitality
 * and care for customers with administration: a title seldom tells them better.
 */
export const strong = {
  // Left where they are: they would be taken for words of a family.
  none: 'vice president,recherche emploi,recherche acti*,recherche poste,recherche nouv*,recherche defi*,chef equipe,team lead*,directeur adjoint,assistant manager,assistant director',
  sales:
    'vente,vend*,sale,business develop*,developpe* affaire,commercial*,account executif,account manager,account director,key account,directeur compte,gestionnaire compte,charge compte,customer success,immobili*,real estate,realtor,partenariat,partnership,territo*,magasin,store,retail*,merchandis*',
  marketing:
    'marketing,communicat*,relation publique,public relation,relationniste,marque,brand*,contenu,content,media,media sociaux,community manager,gestionnaire communaute,seo,publicit*,advertis*,redact*,copywrit*,journalis*,edit*,evenement*,event*,digital,numerique,growth,product marketing,cmo,web,traduct*,translat*,philanthrop*,fundrais*',
  people:
    'human resource,ressource humaine,rh,hr,recrut*,recruit*,talent*,acquisition talent,people,dotation,staffing,chasseur tete,chro,remuneration,compensation,relation travail,diversit*',
  software:
    'software*,logiciel*,developpeur*,developer*,develop* web,developpement web,programm*,devops,full stack,front end,back end,informati*,it,ti,technologie,technology,cloud,cyber*,securite information,information security,system* admin*,administrateur system*,administrateur reseau,network engineer,architecte logiciel,architecte solution,solution architect,architecte entreprise,enterprise architect,qa,cto,cio,ciso,salesforce,sap,erp,crm,support technique,technical support,system analyst',
  data: 'data*,donnee,architecte donnee,recherch*,research*,chercheur*,scien*,statist*,intelligence artificiel*,ia,ai,machine learning,bi,business intelligence,intelligence affaire,analytic*,econom*,biolog*,chimi*,chemis*,sociolog*,phd,doctora*,postdoc*,labora*,rd',
  engineering:
    'mecani*,mechani*,electri*,electro*,civil,structur*,construct*,architect*,batiment*,building*,chantier,robot*,automat*,energ*,mini*,aero*,environ*,urbanis*,estimat*,machinis*,soud*,weld*,plomb*,plumb*,charpent*,menuis*,agron*,agric*,farm*,forest*,geni*,telecom*',
  design:
    'design*,ux,ui,graphi*,illustrat*,directeur artisti*,art director,creati*,photograph*,video*,videast*,product owner,product,produit,artis*,musi*,auteur,author,realisateur*,film*,producer,writer,animateur 3d,game',
  finance:
    'financ*,comptab*,account*,cpa,cfo,audit*,verificateur*,tresor*,treasur*,bank*,banqu*,bancai*,invest*,placement,portefeuille,portfolio,assur*,insur*,fiscal*,tax*,budget*,paie,payroll,bookkeep*,credit*,hypothe*,mortgag*,controller,controleur,actua*,wealth,patrimoine,private equity,capital risque,fond,fund*,trader,collection*',
  operations:
    'operation*,logisti*,supply chain,chaine approvisionnement,approvision*,achat,acheteur*,buyer*,procur*,purchas*,entrepot*,warehous*,transport*,camion*,truck*,driver*,chauffeur*,livr*,distribut*,production*,manufactur*,fabricat*,usin*,plant,qualit*,amelioration continu*,continuous improvement,invento*,inventai*,maintenanc*,entretien,coo,import*,shipping,sante securite,health safety,pilot*,exploitation',
  projects:
    'chef projet,charge projet,gestionnaire projet,gestion projet,coordonnateur projet,directeur projet,bureau projet,project manag*,project coordinator,project director,project lead*,gestion changement,change manag*,program* manag*,pmo,pmp,scrum*,agil*',
  teaching:
    'enseign*,professeur*,professor*,assistant professor*,teach*,lectur*,formateur*,trainer*,training,formation,pedagog*,conseiller pedagog*,educat*,school*,ecol*,college,cegep,universit*,instruct*,tuteur,tutor,facult*,doyen*,dean*,charge cours,learning,orthopedagog*,academi*,scolair*,bibliothec*,librari*,professeur assoc*',
  health:
    'infirmi*,nurs*,medecin*,physician*,doctor,medic*,clini*,sante,health*,hospital,hopital,pharmac*,psych*,physio*,ergotherap*,therap*,massotherap*,dent*,soin*,travailleur social*,social work*,intervenant*,veterina*,nutrition*,diet*,osteopath*,prepose beneficiair*,orthophon*,kine*,chirurg*,surg*,hygienist*',
  law: 'avocat*,lawyer*,attorney*,notai*,notary,juridi*,legal,paralegal,parajuriste,juris*,counsel,affaire publique,public affair,affaire gouvernement*,relation gouvernement*,government*,gouvernement*,deput*,maire*,mayor*,conseiller municipal*,conform*,complian*,public service,fonction publique,policy,politique,polic*,judge,juge,mediat*,ministre,minister,reglement*,regulat*,pompier*,milita*,gouvernance,governance',
  support:
    'secretai*,reception*,agent bureau,service client*,client service,customer service,customer experience,experience client,centre appel,office manager,executif assistant,assistant direction,adjoint direction,caissi*,cashier*,serveur,wait*,barista,cuisini*,chef cuisin*,executif chef,sous chef,head chef,chef $,cook*,hospitali*,touris*,restaura*,coiff*,estheti*,flight attendant,benevol*,volunteer*,voyage,travel',
} as const;

/** Words that tell of a way of working, or of a trade that another word makes more precise: any strong word is heard first. */
export const weak = {
  engineering: 'engineer*,ingenieur*,ingenierie,technicien,technician*,technolog*,inspect*,operateur*,operator*',
  projects: 'project*,projet*,program*',
  sales: 'representant*,representatif,broker*,courtier*,affaire',
  advice:
    'consult*,conseil*,coach*,advis*,strateg*,analys*,mentor*,facilitat*,conferenci*,speaker,transformation,innovation,business analyst,durable,sustainab*',
  support: 'adjoint*,assistant*,administrat*,admin,clerk*,commis,prepos*,bureau',
} as const;

/** Owners and leaders, heard when no other word places them: a president of finance is in finance. */
export const lead =
  'ceo,pdg,president*,fondateur*,founder*,cofond*,cofound*,proprietaire*,coproprietaire*,owner*,directeur general*,directeur general* adjoint,direction generale,general manager,managing director,managing partner,chef direction,chief executif,entrepreneur*,executif director,directeur executif,dirigeant*,associe,partner,board,conseil administration,administrateur societe,chair*';

/**
 * The levels, from the highest. `staff` names what its words would put too high: an account executive leads nobody.
 */
export const levelWords = {
  executive:
    'ceo,cfo,cto,coo,cmo,cio,chro,ciso,chief,pdg,president*,vp,svp,evp,avp,fondateur*,founder*,cofond*,cofound*,proprietaire*,coproprietaire*,owner*,partner,associe,directeur general*,direction generale,managing director,executif director,directeur executif,general manager,chef direction,chef exploitation,dirigeant*,board,conseil administration,administrateur societe,chair*,maire*,mayor*,deput*,ministre,minister,entrepreneur*',
  director: 'direct*,head,doyen*,dean*,chief staff,school principal,redacteur chef,editor chief',
  manager:
    'manager*,gestionnaire*,gerant*,responsable*,supervis*,chef,lead,leader,superintend*,surintend*,contremait*,foreman,controller,controleur financier,cadre',
  entry:
    'etudiant*,student*,stagiaire*,intern,internship,management trainee,trainee $,apprenti,apprentice*,junior,jr,finissant*,new grad,undergrad*,doctorant*,doctora* candidat*,candidat* doctora*,phd candidat*',
  staff:
    'product owner,process owner,account executif,account manager,account director,executif assistant,assistant direction,secretai* direction,adjoint direction,project manager,product manager,community manager,case manager,program* manager,office manager,success manager,portfolio manager,media manager,event manager,chef projet,chef produit,chef cuisin*,executif chef,sous chef,head chef,chef $,business partner,partenair* affaire,directeur artisti*,art director,directeur photo*,directeur compte,gestionnaire projet,gestionnaire compte,gestionnaire communaute,gestionnaire portefeuille,professeur assoc*,chercheur assoc*,lead generation,student success,student service',
} as const;

/** Words that only join, or say nothing of the work. */
export const empty = 'de du des d la le les l et and of the for en au aux a to in un une sur with y sr senior';
