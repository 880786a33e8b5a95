/**
 * The families of work, by the words of a position, folded, in French and in English. A word that ends with `*` stands for
 * all that begin so. Words are from the most telling to the least: of the words of a title, the longest phrase wins, then
 * the first list it is in. Two of them describe a way of working rather than a field (`advice`, `support`): a word of another
 * family is stronger. What no word places is said to be unplaced, never guessed; nor is what `none` names.
 */
export const familyWords = {
  none: 'recherche d emploi|a la recherche|looking for|open to work|seeking new|ouvert aux opportunites|ouverte aux opportunites',
  people:
    'human resource*|ressources humaines|rh|hr|recrut*|recruit*|talent*|acquisition de talents|people operations|people partner|dotation|staffing|headhunter|chasseu* de tetes|sourcing specialist|chro|crha|chrp|people and culture|people culture|culture et talents|relations de travail|labour relations|remuneration|compensation',
  law: 'avocat*|lawyer*|attorney*|notaire*|notary|juridique*|legal|paralegal|juriste*|jurist|counsel|affaires publiques|public affairs|affaires gouvernementales|government relations|relations gouvernementales|deput*|maire|mairesse|mayor|conseill* municipal*|elu|elue|conformite|compliance|public service|fonction publique|policy|politiques publiques|policier*|police|juge|judge|mediateu*|mediatrice|lobby*',
  health:
    'infirmi*|nurse*|medecin*|physician*|doctor|docteur en medecine|medical*|clinical|clinique|clinicien*|sante|health*|pharmac*|psycholog*|psychotherap*|physiotherap*|ergotherap*|therapist*|therapeute*|dentist*|dentaire|dental|soins|care aide|travailleu* social*|travail social|social worker*|veterina*|nutritionni*|dietitian*|dietetist*|chiropra*|osteopath*|paramedic*|preposee aux beneficiaires|prepose aux beneficiaires|orthophon*|optometri*|sage femme|kinesi*|massotherap*',
  teaching:
    'enseign*|professeur*|professor*|teach*|teacher*|lecturer*|formateu*|formatrice*|trainer|training|formation|pedagog*|educat*|school|ecole|university|universite|instructeu*|instructor*|tuteur*|tutor|faculty|doyen*|dean|charge* de cours|conseill* pedagogique*|learning|apprentissage|orthopedagog*|conferenci*|speaker|andragog*',
  data: 'data*|donnees|recherche|research*|chercheu*|scientist*|scientifique*|statisti*|intelligence artificielle|artificial intelligence|ia|ai|machine learning|bi|business intelligence|analytics|econom*|biolog*|chimist*|chemist*|physicien*|physicist*|geograph*|sociolog*|phd|doctorant*|postdoc*|laboratory|laboratoire',
  software:
    'software|logiciel*|develop* web|web develop*|developpeu*|developpeuse*|developer*|programmeu*|programmer*|program* analyst|analyste programmeu*|devops|full stack|fullstack|front end|frontend|back end|backend|informati*|it|ti|information technology|cloud|cyber*|securite informatique|security analyst|infosec|sysadmin|system* administrator|administrat* systeme*|administrat* de systeme*|reseau informatique|network engineer|qa|tech lead|technical lead|cto|cio|ciso|architecte logiciel*|solution* architect|architecte de solution*|technologies de l information|android|ios|java|python|site reliability|sre|scrum*|agile|salesforce|sap|erp|technolog*|tech|support technique|technical support|help desk|helpdesk',
  design:
    'design*|ux|ui|graphis*|graphic*|illustrat*|directi* artistique|directeu* artistique|art director|creative|creati*|photograph*|video*|videast*|animateu* 3d|motion|product owner|product manager*|product lead|produit*|product|architecte d interieur|interior*|artiste*|artist*|musici*|auteur*|autrice|author|comedien*|cineaste|realisateu*|realisatrice|film*|culture|museolog*|ecrivain*|writer',
  marketing:
    'marketing|mktg|communicat*|communication*|relations publiques|public relations|pr|relationniste|marque|brand*|contenu*|content|social media|medias sociaux|reseaux sociaux|community manager|gestionnaire de communaute|seo|sem|publicit*|advertis*|redact*|copywrit*|journalis*|editor*|editeur*|media|medias|evenement*|event*|digital|cmo|croissance|growth|web strateg*|strateg* numerique|animateu* radio',
  sales:
    'vente*|vend*|sales|business develop*|develop* des affaires|developpement d affaires|commercial*|account executive*|account manager*|directeur de comptes|directrice de comptes|gestionnaire de comptes|charge de comptes|chargee de comptes|key account|compte* majeur*|customer success|representant*|representative|courti* immobili*|real estate|immobili*|realtor|partnership*|partenariat*|bdr|sdr|territoire|territory|retail|detaillant*|conseill* aux ventes|export*',
  finance:
    'financ*|compta*|account*|accounting|cpa|cfo|audit*|tresor*|treasur*|bank*|banque*|bancaire*|banquier*|invest*|placement*|assuranc*|insurance|fiscal*|tax*|budget*|paie|payroll|credit*|hypothec*|mortgage*|controller|controleu* financ*|actuar*|actuaire*|planificat* financi*|wealth|gestion de patrimoine|private equity|venture capital|capital de risque|courti* d assurance*|economist*|fonds|fund|underwrit*',
  projects:
    'chef* de projet*|cheffe* de projet*|project*|projet*|program manager*|programme manager*|gestion de projet*|pmo|pmp|charge* de projet*|chargee* de projet*|directeur de projet*|directrice de projet*|coordo* de projet*|gestionnaire de projet*|change management|gestion du changement|gestionnaire de programme*|program director|program*|programme*',
  operations:
    'operation*|logisti*|supply chain|chaine d approvisionnement|approvisionnement*|achat*|acheteu*|buyer*|procurement|purchas*|entrepot*|warehouse|transport*|camionn*|driver|chauffeu*|livr*|distribution|production|manufactur*|fabrication|usine|plant manager|qualite|quality|lean|amelioration continue|continuous improvement|inventaire*|inventory|maintenance|coo|import*|shipping|facilit*|sante et securite|hse|sst',
  engineering:
    'ingenieu*|engineer*|genie|mecani*|mechanical|electri*|electrical|civil*|construction|architect*|batiment*|building|technicien*|technician*|robot*|automation|automatisation|energ*|mining|mini*|petrol*|aerospa*|aerospat*|environnement*|environment*|urbanis*|urban planner|arpent*|survey*|estimat*|contractor|entrepreneur* general*|soud*|weld*|plomb*|plumb*|charpent*|menuis*|carpenter|machinist*|agronom*|agricul*|farm*|forest*|foresti*',
  lead: 'ceo|pdg|president*|fondat*|founder*|cofondat*|cofounder*|co founder|proprietaire*|owner*|directeur general|directrice generale|direction generale|general manager|managing director|managing partner|chef de la direction|cheffe de la direction|chief executive*|entrepreneur*|executive director|directeur executif|directrice executive|dirigeant*|associe|associee|partner|board member|administrateur de societe*|administratrice de societe*|board of directors|conseil d administration|gerant general|chief of staff',
  support:
    'adjoint*|assistant*|secretai*|reception*|administrative*|administrati*|clerk|commis|service a la clientele|service client*|customer service|customer support|customer care|office manager|bureau|agent* de bureau|data entry|cai*|cashier*|prepos*|serveu*|waiter|waitress|barista|cuisini*|chef cuisini*|sous chef|cook|hote*|hospitality|tourism*|touris*|restaur*|coiffeu*|hairdress*|esthetic*|agent* de bord|flight attendant|gardien*|security guard|benevol*|volunteer*',
  advice:
    'consult*|conseil*|coach*|advisor*|adviser*|strateg*|analyst*|business analyst|analyste d affaires|mentor*|facilitat*|facilitatrice|expert*|freelance*|travailleu* autonome|independant*|self employed|transformation|innovation',
} as const;

export type Family = Exclude<keyof typeof familyWords, 'none'>;

/** The levels of responsibility, by words of the same kind; read from the first to the last, `not` before all. */
export const levelWords = {
  not: 'product owner|process owner|account executive*|executive assistant*|assistant* de direction|secretai* de direction|assistant* to|adjoint* a la direction|adjoint* de direction|adjoint* executi*|adjoint* au|adjoint* a la|project manager*|product manager*|account manager*|community manager*|case manager*|program manager*|office manager|success manager|chef* de projet*|cheffe* de projet*|chef cuisini*|sous chef|chef de partie|business partner*|people partner|talent partner*|direct* artistique|art director|direct* de compte*|gestionnaire de projet*|gestionnaire de compte*|gestionnaire de communaute|social media manager|event manager|sales executive*|marketing executive|charge* de direction',
  entry:
    'etudia*|student*|stagiaire*|intern|interns|internship|trainee*|apprenti|apprentie|junior|jr|finissant*|graduate|new grad|recherche d emploi|looking for|doctorant*|candidat*|phd candidate|alternan*|en formation|benevol*',
  executive:
    'ceo|cfo|cto|coo|cmo|cio|chro|ciso|chief|pdg|president*|vp|svp|evp|avp|vice president*|vice presidente|founder*|fondat*|cofounder*|cofondat*|proprietaire*|owner*|partner|associe|associee|directeur general|directrice generale|direction generale|managing director|executive director|general manager|chef de la direction|cheffe de la direction|dirigeant*|board member|administrateur de societe*|administratrice de societe*|maire|mairesse|mayor|deput*|entrepreneur*|directeur executif|directrice executive|premier vice',
  director: 'direct*|director*|head of|head|chef* de service|chef* de division|doyen*|dean|principal de l ecole|chef de cabinet',
  manager:
    'manager*|gestionnaire*|gerant*|responsable*|supervis*|superviseu*|superviseure|chef d equipe|cheffe d equipe|team lead*|lead|tech lead|coordonn*|coordinat*|chef de|cheffe de|controller|superintendent|surintendant*|contremaitre*|foreman',
} as const;
