/**
 * What the made-up network is made of. First and last names are common ones of Montréal's many origins, put together at
 * random whatever their origin: nobody is meant. Companies are called by invented words.
 */
// cspell:disable
export const women =
  'Amélie Aïcha Ana Anaïs Anh Camille Carmen Catherine Chloé Claire Elena Emma Fatou Fatima Florence Gabrielle Giulia Hélène Isabelle Jade Jennifer Julie Karine Leila Linh Lucie Manon Marie-Ève Mei Nadia Nathalie Noémie Olivia Priya Rachel Sarah Sofia Stéphanie Sylvie Valérie Yasmine Zoé';
export const men =
  'Ahmed Alexandre Amir Antoine Bruno Charles-Étienne Chen David Dimitri Éric Félix Georges Guillaume Hugo Ibrahim Jean-François Karim Luc Marc-André Martin Mehdi Michael Mohamed Nicolas Olivier Omar Pierre-Luc Rafael Raj Robert Samuel Sébastien Stavros Tariq Thomas Vincent William Xavier Youssef Zachary';
export const lasts =
  'Allard Archambault Bélanger Benali Bianchi Boisvert Bouchard Brown Caron Chabot Chan Clark Cloutier Costa Côté Silva Demers Diallo Dubé Dufour Esposito Fernandez Fraser Gagné Gagnon Garcia Girard Gonzalez Gravel Gupta Haddad Hoang Jean-Baptiste Joseph Kaya Khoury Kowalski Lam Landry Lavoie Leblanc Leclerc Lévesque Lopez MacDonald Morin Ndiaye Nguyen Ouellet Paradis Patel Pelletier Popescu Richard Rizzo Robinson Rossi Roy Saint-Louis Singh St-Onge Thibault Toussaint Tran Tremblay Wilson Wong Zhang';

/** Invented words, after animals, trees and weather. */
export const roots =
  'Ouananix Castorium Épinoval Caribulle Harfangue Moufelec Pruchelle Bleuetis Nordivague Sittelor Tamarinet Boulonique Érablance Huardis Lichenor Mélézia Outardis Plumeral Quenouix Ratonia Saguenelle Sapinova Tourbilec Truitance Voltépine Béluxor Givrolia Kayakind Poudrilis Zibelor';

/** What companies are called, `*` for the word, each with the family of most of its people. */
export const employers =
  '* Technologies inc.:4|Banque *:7|Groupe *:8|Université *:11|* Conseil:10|Hôpital *:12|Logiciels *:4|Ville de *:14|Assurances *:7|Agence *:2|* Recrutement:3|Aliments * ltée:8|* Énergie:9|Studio *:6|Collège *:11|* Consulting Group:10|Transport * inc.:8|Cabinet * et associés:13|* Analytics:5|Clinique *:12|Construction * inc.:9|* Pharma:5|Médias *:2|Boutiques *:1|Coopérative *:0';
export const selfEmployed = 'Travailleur/Travailleuse autonome|Freelance|Self-employed|Indépendant/Indépendante';

/** Titles by family, the most frequent first; a word that differs as `Directeur/Directrice`. */
export const titles = `
President|Président/Présidente|CEO|Fondateur/Fondatrice|Directeur/Directrice général/générale|Co-founder|Propriétaire|PDG|COO
Représentant/Représentante des ventes|Account Executive|Directeur/Directrice des ventes|Conseiller/Conseillère aux ventes|Business Development Manager|Account Manager|Directeur/Directrice de comptes|VP Sales|Vice-président/Vice-présidente, ventes|Sales Representative
Conseiller/Conseillère en marketing|Marketing Manager|Directeur/Directrice marketing|Gestionnaire de communauté|Coordonnateur/Coordonnatrice, communications|Marketing Specialist|Chargé/Chargée de projets numériques|CMO|Relationniste
Conseiller/Conseillère en ressources humaines|Recruteur/Recruteuse|Talent Acquisition Specialist|Directeur/Directrice des ressources humaines|HR Business Partner|HR Manager|VP, People and Culture
Développeur/Développeuse|Software Developer|Ingénieur/Ingénieure|Software Engineer|Senior Software Engineer|Architecte de solutions|Directeur/Directrice TI|Développeur/Développeuse web|Chef d'équipe, développement|CTO|Stagiaire en développement logiciel
Data Analyst|Analyste de données|Scientifique des données|Data Scientist|Professionnel/Professionnelle de recherche|Data Engineer|Directeur/Directrice, intelligence d'affaires|Research Associate
Designer graphique|UX Designer|Product Manager|Product Owner|Designer produit|Directeur/Directrice de produit|Product Designer
Comptable|Analyste financier/financière|CPA auditeur/auditrice|Financial Analyst|Conseiller/Conseillère en sécurité financière|Contrôleur/Contrôleuse|Director of Finance|CFO|Technicien/Technicienne comptable
Directeur/Directrice des opérations|Acheteur/Acheteuse|Superviseur/Superviseure de production|Operations Manager|Logistics Coordinator|VP Operations|Commis d'entrepôt
Chargé/Chargée de projet|Project Manager|Gestionnaire de projets|Chef de projet|Senior Project Manager|Coordonnateur/Coordonnatrice de projets|Scrum Master|Directeur/Directrice, bureau de projets
Consultant/Consultante|Management Consultant|Conseiller/Conseillère stratégique|Coach professionnel/professionnelle|Senior Consultant|Associé/Associée|Coach|Conférencier/Conférencière
Enseignant/Enseignante|Professeur/Professeure|Formateur/Formatrice|Étudiant/Étudiante|Conseiller/Conseillère pédagogique|Chargé/Chargée de cours|Assistant Professor|Student
Infirmier/Infirmière|Pharmacien/Pharmacienne|Médecin de famille|Travailleur/Travailleuse social/sociale|Registered Nurse|Ergothérapeute|Chef d'unité
Avocat/Avocate|Notaire|Conseiller/Conseillère juridique|Lawyer|Technicien/Technicienne juridique|Conseiller/Conseillère, affaires publiques|Legal Counsel
Agent/Agente d'administration|Analyste de politiques|Policy Analyst|Directeur/Directrice de service|Adjoint/Adjointe administratif/administrative|Inspecteur/Inspectrice`;
