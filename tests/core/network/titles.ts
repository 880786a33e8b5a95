/** Titles as people write them, placed by hand before the classifier was asked: title, family, level; `-` when words do not say. */
export const titles: [title: string, family: string, level: string][] = `
Directrice des ressources humaines | people | director
Conseiller en ressources humaines agréé, CRHA | people | staff
Recruteuse | people | staff
Talent Acquisition Specialist | people | staff
HR Business Partner | people | staff
VP, People and Culture | people | executive
Partenaire d’affaires RH | people | staff
Technical Recruiter | people | staff
Chief Human Resources Officer | people | executive
Gestionnaire, acquisition de talents | people | manager
Avocate | law | staff
Avocat associé | law | executive
Notaire | law | staff
Legal Counsel | law | staff
Directeur, affaires publiques | law | director
Parajuriste juridique | law | staff
Conseillère municipale | law | staff
Mairesse | law | executive
Compliance Officer | law | staff
Conseiller aux affaires gouvernementales | law | staff
Infirmière clinicienne | health | staff
Médecin de famille | health | staff
Pharmacienne propriétaire | health | executive
Physiothérapeute | health | staff
Registered Nurse | health | staff
Travailleuse sociale | health | staff
Chef de service, soins infirmiers | health | director
Psychologue | health | staff
Dental hygienist | health | staff
Director of Clinical Operations | health | director
Enseignante au primaire | teaching | staff
Professeur titulaire | teaching | staff
Chargée de cours | teaching | staff
Assistant Professor | teaching | staff
Formateur LinkedIn | teaching | staff
Conférencière et formatrice | teaching | staff
Dean, Faculty of Arts | teaching | director
Conseillère pédagogique | teaching | staff
Learning and Development Manager | teaching | manager
Directeur d’école | teaching | director
Data Scientist | data | staff
Analyste de données | data | staff
Directrice de la recherche | data | director
Research Associate | data | staff
Chercheuse postdoctorale | data | staff
Head of Analytics | data | director
Économiste principal | data | staff
PhD candidate | data | entry
Spécialiste en intelligence artificielle | data | staff
Business Intelligence Analyst | data | staff
Développeur logiciel | software | staff
Développeuse web full stack | software | staff
Software Engineer | software | staff
Senior Software Developer | software | staff
CTO | software | executive
Directeur informatique | software | director
DevOps Engineer | software | staff
Analyste-programmeur | software | staff
Administrateur de systèmes | software | staff
IT Manager | software | manager
Cybersecurity Analyst | software | staff
Chef d’équipe, développement web | software | manager
Architecte de solutions | software | staff
Scrum Master | software | staff
Stagiaire en informatique | software | entry
QA Lead | software | manager
Technicienne en support technique | software | staff
Graphiste | design | staff
Directeur artistique | design | staff
UX Designer | design | staff
Product Owner | design | staff
Senior Product Manager | design | staff
Designer d’intérieur | design | staff
Photographe | design | staff
Head of Product | design | director
Vidéaste pigiste | design | staff
Autrice | design | staff
Directrice marketing | marketing | director
Marketing Manager | marketing | manager
Conseillère en communication | marketing | staff
Relationniste | marketing | staff
Gestionnaire de communauté | marketing | staff
Social Media Manager | marketing | staff
Journaliste | marketing | staff
Chef de marque | marketing | manager
CMO | marketing | executive
Rédactrice | marketing | staff
Spécialiste SEO | marketing | staff
VP Marketing and Communications | marketing | executive
Stagiaire en marketing numérique | marketing | entry
Brand Strategist | marketing | staff
Content Editor | marketing | staff
Représentant des ventes | sales | staff
Directrice des ventes | sales | director
Account Executive | sales | staff
VP Sales | sales | executive
Business Development Manager | sales | manager
Directeur, développement des affaires | sales | director
Courtière immobilière | sales | staff
Customer Success Manager | sales | staff
Key Account Manager | sales | staff
Conseiller aux ventes | sales | staff
Sales Representative | sales | staff
Directrice de comptes | sales | staff
Territory Manager | sales | manager
Gérant de territoire | sales | manager
Vendeuse | sales | staff
Head of Partnerships | sales | director
Comptable professionnelle agréée, CPA | finance | staff
Accountant | finance | staff
CFO | finance | executive
Directeur financier | finance | director
Contrôleuse financière | finance | staff
Auditrice interne | finance | staff
Planificateur financier | finance | staff
Conseillère en sécurité financière | finance | staff
Investment Analyst | finance | staff
Courtier d’assurance | finance | staff
Directrice de compte, banque commerciale | finance | staff
Payroll Clerk | finance | staff
Vice-président, finances | finance | executive
Actuaire | finance | staff
Mortgage Broker | finance | staff
Tax Manager | finance | manager
Chef de projet | projects | staff
Cheffe de projets | projects | staff
Project Manager, PMP | projects | staff
Chargée de projet | projects | staff
Director, PMO | projects | director
Program Manager | projects | staff
Coordonnatrice de projets | projects | manager
Directeur de projets | projects | director
Conseiller en gestion du changement | projects | staff
Gestionnaire de projet | projects | staff
Directeur des opérations | operations | director
COO | operations | executive
Supply Chain Analyst | operations | staff
Acheteuse principale | operations | staff
Coordonnateur logistique | operations | manager
Superviseur de production | operations | manager
Plant Manager | operations | manager
Warehouse Supervisor | operations | manager
Responsable qualité | operations | manager
Procurement Specialist | operations | staff
Camionneur | operations | staff
Vice-présidente, chaîne d’approvisionnement | operations | executive
Conseillère en santé et sécurité | operations | staff
Ingénieure civile | engineering | staff
Mechanical Engineer | engineering | staff
Architecte | engineering | staff
Électricien | engineering | staff
Technicien en génie électrique | engineering | staff
Urbaniste | engineering | staff
Directrice, environnement | engineering | director
Estimateur en construction | engineering | staff
Contremaître, bâtiment | engineering | manager
Junior Civil Engineer | engineering | entry
Agronome | engineering | staff
Président-directeur général | lead | executive
PDG | lead | executive
CEO & Founder | lead | executive
Fondatrice | lead | executive
Co-Founder | lead | executive
Directrice générale | lead | executive
Propriétaire | lead | executive
Owner | lead | executive
Managing Director | lead | executive
Entrepreneure | lead | executive
Executive Director | lead | executive
Président | lead | executive
Board Member | lead | executive
Adjointe à la direction | support | staff
Executive Assistant | support | staff
Adjointe administrative | support | staff
Réceptionniste | support | staff
Customer Service Representative | support | staff
Agent de service à la clientèle | support | staff
Chef cuisinier | support | staff
Serveuse | support | staff
Office Manager | support | staff
Commis | support | staff
Secrétaire de direction | support | staff
Bénévole | support | entry
Hôtesse | support | staff
Consultant | advice | staff
Senior Consultant | advice | staff
Coach professionnelle | advice | staff
Coach d’affaires et mentore | advice | staff
Conseillère stratégique | advice | staff
Business Analyst | advice | staff
Analyste d’affaires | advice | staff
Travailleur autonome | advice | staff
Directrice principale, transformation | advice | director
Innovation Lead | advice | manager
Étudiante | - | entry
Student at a business school | teaching | entry
En recherche d’emploi | - | entry
Directeur | - | director
Manager | - | manager
Superviseure | - | manager
Spécialiste | - | -
Ninja | - | -
🚀 | - | -
销售经理 | - | -
Membre | - | -
Conseiller(ère) en emploi | advice | staff
Chargé.e de communication | marketing | staff
Directeur·trice des finances | finance | director
Développeur(se) iOS | software | staff
`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((part) => part.trim()) as [string, string, string]);
