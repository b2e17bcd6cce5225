const WORDS = `
password passe passw motdepasse monmotdepasse mdp secret azerty azertyuiop qsdfgh qsdfghjklm wxcvbn qwerty qwertyuiop qwertz asdfgh asdfghjkl
zxcvbn zxcvbnm admin administrateur administrator root toor user utilisateur invite guest test tester testtest demo default welcome bienvenue
bonjour bonsoir salut coucou hello login connexion letmein openup ouvretoi sesame changeme changezmoi achanger nouveau temporaire provisoire
iloveyou jetaime jetadore amour monamour moncoeur cheri cherie doudou loulou chouchou bebe princesse princess soleil sunshine etoile nounours
chocolat vanille caramel bonbon fraise cerise banane pomme orange citron pastis champagne mirabelle croissant baguette
football foot rugby tennis basket baseball hockey judo petanque cyclisme marseille paris lyon metz nancy lorraine fcmetz psg om allezlesbleus
zidane mbappe platini france republique liberte egalite fraternite lafrance vivelafrance mairie commune village hoteldeville
monsieur madame maire adjoint secretaire secretariat accueil service services bureau ordinateur windows microsoft office excel word google
facebook internet gmail orange free wanadoo societe entreprise association subvention subventions demopart cabinet cabinetdumaire
dragon superman batman starwars pokemon pikachu naruto minecraft fortnite master monkey shadow michael jordan ninja trustno
camille nicolas julien thomas alexandre sebastien isabelle nathalie stephanie valerie catherine philippe laurent christophe
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche
printemps ete automne hiver vacances noel joyeuxnoel bonneannee toto titi tata tutu totototo lapin minou chaton felix toutou
`;

/** About two hundred habits, in French and English; compare with the folded core of a password. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
