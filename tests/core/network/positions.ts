// cspell:disable
/**
 * Positions as people write them, half of them in French, each placed by hand before the classifier was written: family and
 * level, `-` when its words do not say.
 */
export const positions: readonly { title: string; family: string; level: string }[] = `
PDG | lead | executive
Présidente-directrice générale | lead | executive
Président et fondateur | lead | executive
Directeur général | lead | executive
Directrice générale adjointe | lead | executive
Propriétaire | lead | executive
Copropriétaire | lead | executive
Cofondatrice | lead | executive
Entrepreneure | lead | executive
Chef de la direction | lead | executive
Associée | lead | executive
Administratrice de sociétés | lead | executive
CEO | lead | executive
Founder & CEO | lead | executive
Co-Founder | lead | executive
Owner | lead | executive
Managing Director | lead | executive
President | lead | executive
Executive Director | lead | executive
Board Member | lead | executive
Managing Partner | lead | executive
Directeur des ventes | sales | director
Représentante des ventes | sales | staff
Vice-présidente, ventes et développement des affaires | sales | executive
Directeur du développement des affaires | sales | director
Directrice de comptes | sales | staff
Conseillère aux ventes | sales | staff
Courtier immobilier résidentiel | sales | staff
Gérant de magasin | sales | manager
Vendeur | sales | staff
Responsable des partenariats | sales | manager
Account Executive | sales | staff
VP Sales | sales | executive
Business Development Representative | sales | staff
Key Account Manager | sales | staff
Sales Manager | sales | manager
Head of Sales | sales | director
Real Estate Broker | sales | staff
Regional Sales Director | sales | director
Sales Associate | sales | staff
Customer Success Manager | sales | staff
Directrice marketing | marketing | director
Conseillère en communication | marketing | staff
Gestionnaire de communauté | marketing | staff
Rédactrice web | marketing | staff
Journaliste | marketing | staff
Chargée des relations publiques | marketing | staff
Spécialiste en marketing numérique | marketing | staff
Vice-président, communications | marketing | executive
Conseiller.ère, médias sociaux | marketing | staff
Coordonnatrice d'événements | marketing | staff
Chief Marketing Officer | marketing | executive
Marketing Manager | marketing | manager
Content Strategist | marketing | staff
Social Media Manager | marketing | staff
Public Relations Specialist | marketing | staff
Product Marketing Manager | marketing | manager
Copywriter | marketing | staff
Brand Manager | marketing | manager
Director of Communications | marketing | director
Marketing Intern | marketing | entry
Directrice des ressources humaines | people | director
Conseiller en ressources humaines agréé | people | staff
Recruteuse TI | people | staff
Chargé.e d'acquisition de talents | people | staff
Partenaire d'affaires RH | people | staff
Technicienne en paie | finance | staff
Chef, dotation et rémunération | people | manager
Vice-présidente, talents et culture | people | executive
Chasseur de têtes | people | staff
Adjointe aux ressources humaines | people | staff
HR Business Partner | people | staff
Senior Technical Recruiter | people | staff
Talent Acquisition Manager | people | manager
Chief People Officer | people | executive
HR Director | people | director
Human Resources Coordinator | people | staff
Développeur logiciel | software | staff
Développeuse full stack | software | staff
Ingénieur logiciel principal | software | staff
Analyste-programmeuse | software | staff
Administrateur de systèmes | software | staff
Architecte de solutions | software | staff
Directeur des technologies de l'information | software | director
Technicien informatique | software | staff
Conseillère en cybersécurité | software | staff
Chef d'équipe, développement web | software | manager
Stagiaire en informatique | software | entry
Software Engineer | software | staff
Senior Software Developer | software | staff
CTO | software | executive
DevOps Engineer | software | staff
QA Analyst | software | staff
IT Manager | software | manager
Junior Front-End Developer | software | entry
VP Engineering, Software | software | executive
Scrum Master | projects | staff
Cloud Architect | software | staff
Engineering Manager | engineering | manager
Scientifique de données | data | staff
Analyste de données | data | staff
Chercheuse postdoctorale | data | staff
Professionnel de recherche | data | staff
Directrice de la recherche | data | director
Biologiste | data | staff
Doctorante en sociologie | data | entry
Statisticien | data | staff
Data Scientist | data | staff
Data Engineer | data | staff
Research Associate | data | staff
Business Intelligence Analyst | data | staff
Machine Learning Engineer | data | staff
Head of Data | data | director
Economist | data | staff
Ingénieure mécanique | engineering | staff
Ingénieur civil, ing. | engineering | staff
Technicien en génie électrique | engineering | staff
Architecte | engineering | staff
Électricien | engineering | staff
Estimateur en construction | engineering | staff
Contremaître, charpenterie | engineering | manager
Urbaniste | engineering | staff
Directeur de l'ingénierie | engineering | director
Conseillère en environnement | engineering | staff
Machiniste | engineering | staff
Mechanical Engineer | engineering | staff
Civil Engineer in Training | engineering | staff
Electrical Technologist | engineering | staff
Construction Superintendent | engineering | manager
Architectural Designer | engineering | staff
Process Engineer | engineering | staff
Welder | engineering | staff
Designer graphique | design | staff
Graphiste pigiste | design | staff
Directrice artistique | design | staff
Designer UX/UI | design | staff
Photographe | design | staff
Chef de produit | design | staff
Réalisatrice | design | staff
Illustratrice | design | staff
Gestionnaire de produits numériques | design | manager
Product Manager | design | staff
Product Owner | design | staff
UX Designer | design | staff
Creative Director | design | director
Art Director | design | staff
Video Editor | design | staff
Head of Product | design | director
Comptable professionnelle agréée, CPA | finance | staff
Directeur financier | finance | director
Vice-président, finances | finance | executive
Conseillère en placement | finance | staff
Analyste financier | finance | staff
Courtier en assurance de dommages | finance | staff
Auditrice interne | finance | staff
Contrôleur financier | finance | manager
Planificatrice financière | finance | staff
Directeur de succursale bancaire | finance | director
Fiscaliste | finance | staff
Commis comptable | finance | staff
CFO | finance | executive
Accountant | finance | staff
Financial Advisor | finance | staff
Tax Manager | finance | manager
Investment Analyst | finance | staff
Mortgage Broker | finance | staff
Accounts Payable Clerk | finance | staff
Credit Analyst | finance | staff
Portfolio Manager | finance | staff
Directeur des opérations | operations | director
Acheteuse | operations | staff
Chef de la logistique | operations | manager
Superviseure de production | operations | manager
Directrice de la chaîne d'approvisionnement | operations | director
Camionneur | operations | staff
Coordonnateur à la logistique | operations | staff
Gestionnaire d'entrepôt | operations | manager
Conseillère en santé et sécurité au travail | operations | staff
Directeur d'usine | operations | director
COO | operations | executive
Operations Manager | operations | manager
Supply Chain Analyst | operations | staff
Procurement Specialist | operations | staff
Warehouse Supervisor | operations | manager
Quality Assurance Manager, Manufacturing | operations | manager
Director of Operations | operations | director
Truck Driver | operations | staff
Chef de projet | projects | staff
Cheffe de projets TI | projects | staff
Chargée de projet | projects | staff
Gestionnaire de projet, PMP | projects | staff
Directeur de projets | projects | director
Directrice, bureau de projets | projects | director
Coordonnateur de projets | projects | staff
Conseillère en gestion du changement | projects | staff
Project Manager | projects | staff
IT Project Manager | projects | staff
Program Manager | projects | staff
Project Coordinator | projects | staff
Senior Director, Program Management | projects | director
Consultant en stratégie | advice | staff
Coach professionnelle certifiée | advice | staff
Conseillère principale | advice | staff
Analyste d'affaires | advice | staff
Consultante indépendante | advice | staff
Conférencière et coach d'affaires | advice | staff
Management Consultant | advice | staff
Business Analyst | advice | staff
Executive Coach | advice | staff
Strategy Advisor | advice | staff
Innovation Consultant | advice | staff
Enseignante au primaire | teaching | staff
Professeur agrégé | teaching | staff
Chargée de cours | teaching | staff
Directrice d'école | teaching | director
Conseiller pédagogique | teaching | staff
Formatrice | teaching | staff
Éducatrice à la petite enfance | teaching | staff
Doyen de la faculté | teaching | director
Professeure associée | teaching | staff
Orthopédagogue | teaching | staff
Teacher | teaching | staff
Assistant Professor | teaching | staff
School Principal | teaching | director
Learning and Development Specialist | teaching | staff
Instructional Designer | teaching | staff
Lecturer | teaching | staff
Infirmière clinicienne | health | staff
Médecin de famille | health | staff
Pharmacienne | health | staff
Pharmacien propriétaire | health | executive
Physiothérapeute | health | staff
Travailleuse sociale | health | staff
Psychologue | health | staff
Préposée aux bénéficiaires | health | staff
Chef de service, soins à domicile | health | manager
Ergothérapeute | health | staff
Étudiante en médecine | health | entry
Registered Nurse | health | staff
Family Physician | health | staff
Social Worker | health | staff
Dental Hygienist | health | staff
Clinical Research Coordinator | health | staff
Director of Nursing | health | director
Massage Therapist | health | staff
Avocate | law | staff
Avocat associé | law | executive
Notaire | law | staff
Technicienne juridique | law | staff
Conseiller juridique principal | law | staff
Mairesse | law | executive
Conseillère municipale | law | staff
Directeur, affaires publiques | law | director
Attachée politique | law | staff
Conseillère en relations gouvernementales | law | staff
Policier | law | staff
Responsable de la conformité | law | manager
Lawyer | law | staff
General Counsel | law | staff
Paralegal | law | staff
Policy Advisor | law | staff
Government Relations Manager | law | manager
Chief Compliance Officer | law | executive
Adjointe administrative | support | staff
Adjointe à la direction | support | staff
Adjoint au directeur général | support | staff
Réceptionniste | support | staff
Agente de bureau | support | staff
Commis | support | staff
Représentant au service à la clientèle | support | staff
Chef cuisinier | support | staff
Serveuse | support | staff
Coiffeuse | support | staff
Secrétaire de direction | support | staff
Superviseur, service à la clientèle | support | manager
Executive Assistant to the CEO | support | staff
Administrative Assistant | support | staff
Office Manager | support | staff
Customer Service Representative | support | staff
Receptionist | support | staff
Flight Attendant | support | staff
Head Chef | support | staff
Customer Service Manager | support | manager
Gestionnaire | - | manager
Directrice adjointe | - | director
Chef d'équipe | - | manager
Étudiant | - | entry
À la recherche d'un emploi | - | -
Retraité | - | -
En transition professionnelle | - | -
Stagiaire | - | entry
Manager | - | manager
Director | - | director
Student | - | entry
Open to work | - | -
Looking for new opportunities | - | -
Retired | - | -
Team Lead | - | manager
Vice President | - | executive
Senior Vice President | - | executive
Vice-président | - | executive
`
  .trim()
  .split('\n')
  .map((line) => {
    const [title = '', family = '', level = ''] = line.split(' | ');
    return { title, family, level };
  });
