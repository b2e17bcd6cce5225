import type { Town } from './contract';

/** Jarny's own reference values, from which every file starts (INSEE, BANATIC, jarny.fr). The mayor's name is typed by the town. */
export const JARNY: Town = {
  name: 'Jarny',
  department: 'Meurthe-et-Moselle',
  arrondissement: 'Briey',
  inseeCode: '54273',
  siret: '21540273600015',
  postalCode: '54800',
  address: 'Place Paul Mennegand',
  email: 'demopart@jarny.fr',
  phone: '03 82 33 14 54',
  mayorName: '',
  mayorTitle: 'Le Maire',
  meetingPlace: 'salle du conseil, à la mairie',
  court: 'tribunal administratif de Nancy',
  prefecture: 'sous-préfecture de Briey',
  seats: 29,
  contactService: 'Service démocratie participative',
};
