import { holds } from './rows';

suite('The phrase that names a speaker', () => {
  holds([
    [
      'is no word before a noun that may be a verb: "far cry", "praise for"',
      [
        'It is a far far cry from the old slogan of the ferry, “Row the boat and leave the oars to dry.”',
        'The all-too-common praise for such boats is calling them “the best boat that was never built.”',
      ],
      [undefined, undefined],
    ],
    [
      'is no object of a verb before "asking" and "saying"',
      [
        'The pilots spent the winter months asking “how do we get this boat to float again?”',
        'Ada Quill laid down the council line saying: “No boat leaves the quay on Sundays.”',
      ],
      ['The pilots', 'Ada Quill'],
    ],
    ['may be what bears the words', ['Its bows reading “No Landing Here Today,” the barge left.'], ['Its bows']],
    [
      'is not the name, the verb and the noun after it: "Dorn compared captains"',
      [
        'Lune pilot Ada Quill feared the “wreckers of the north” on shore. And before that, Ellery pilot Max Dorn compared agents to “goats on a mountain” at a fair.',
      ],
      ['Ada Quill', 'Max Dorn'],
    ],
    [
      'does not begin with the verb of a clause: "who use the media"',
      ['Ask the pilots who use social media. They should say “hey, row the boat,” to each other.'],
      ['the pilots'],
    ],
    [
      'after "according to" has a noun that may be a verb for its last one',
      ['It was so, according to the latest notes of the Lune Guild, “for the good of all the boats”.'],
      ['the latest notes of the Lune Guild'],
    ],
    [
      'has no noun for a person after a preposition',
      ['A Lune Harbour plan sent weeks before the frost says: “The boats have to be out of the water.”'],
      ['Lune Harbour'],
    ],
    [
      'goes on to the end of what it is of',
      [
        'A trader at the head of a British grain house said “the barges are late again.”',
        'The pilots for their part insist “the river is as deep as ever.”',
        '“Nobody rows on Sundays,” said a spokesman for leading British boat builder Dorn Ltd.',
      ],
      ['A trader', 'The pilots', 'a spokesman for leading British boat builder Dorn Ltd'],
    ],
    [
      'holds a body with all its words',
      [
        'The Lune Council on River Traffic said “no boat leaves before noon.”',
        'The Ministry of Rivers and Harbours said “every boat leaves before noon.”',
        'The Lune Rowers’ Guild said “we leave when we like to leave.”',
        'The Bank of Lune and Ada Quill said “we pay for every boat.”',
      ],
      ['Lune Council on River Traffic', 'Ministry of Rivers and Harbours', 'Lune Rowers’ Guild', 'Bank of Lune'],
    ],
    [
      'leaves out what somebody is',
      ['“The gate stays shut,” says Assistant Warden Ada Quill. “I wrote that,” says Lune Boats CIO Max Dorn.'],
      ['Ada Quill', 'Max Dorn'],
    ],
    [
      'is a noun for a diplomat',
      ['One Ellery trade attache here said: “The harbour is as shallow as ever it was.”'],
      ['One Ellery trade attache'],
    ],
    [
      'is who a clause is about, not who leads it in a clause of its own',
      [
        'Una portavoz de la oficina que dirige Ada Quill asegura que las barcas “ya no salen del puerto los domingos”.',
        'Una portavoz de la Consejería de Puertos, que preside Max Dorn, sostiene que “las barcas no salen los domingos”.',
      ],
      ['Una portavoz de la oficina', 'Una portavoz de la Consejería de Puertos'],
    ],
    [
      'goes on past what tells which office it is',
      [
        'La commune a changé de plan. « Le pont sera ouvert avant la fin du mois », explique le conseiller presse du maire.',
      ],
      ['le conseiller presse du maire'],
    ],
    [
      'is no "il" that means nobody',
      [
        'Les rames sont au port. Retour sur les règles.',
        'Il s’agit notamment de « la paix sur le quai et dans les barques de pêche ».',
      ],
      [undefined],
    ],
  ]);
});

suite('"He" and "she"', () => {
  holds([
    [
      'mean no thing and no place',
      ['The boats are shown on the Web.', 'Japan waits. “We row at noon,” she said.'],
      [undefined],
    ],
    ['mean no body', ['The Lune Commission met.', 'The boats are late. “It rains,” he said.'], [undefined]],
    [
      'mean hardly a name that says nothing, where someone speaks',
      [
        'Despite an early fall in Nessel bonds, the market was calm, analysts said.',
        'Traders said some Nessel bonds fell in the morning, but won half of that back.',
        '“Because of the letter, some bid it down to the sixties,” said a dealer in high bonds.',
        '“But sellers could not be found, and it rose again,” he added, speaking of Nessel’s bonds.',
      ],
      ['a dealer', 'a dealer'],
    ],
  ]);
});

suite('A quotation that is signed', () => {
  const BOTH = 'Robert Vance met Kate Dornan at the mill.';
  holds([
    ['by a name behind a dash', [BOTH, '“The mill is open.” — Kate Dornan'], ['Kate Dornan']],
    ['by a name and a trade', [BOTH, '“The mill is open.” – Kate Dornan, miller'], ['Kate Dornan']],
    ['by a name behind a hyphen', [BOTH, '"The mill is open." - Kate Dornan (54)'], ['Kate Dornan']],
    ['behind another sentence', [BOTH, 'It rained. “The mill is open.” — Kate Dornan'], ['Kate Dornan']],
    [
      'by a sentence of its own',
      [
        'Robert Vance traf Kate Dornan an der Mühle, und es regnete dort.',
        '„Die Mühle ist offen.“ Das sagte Kate Dornan am Montag.',
      ],
      ['Kate Dornan'],
    ],
    [
      'is not by one that leads to the next',
      ['„Die Mühle ist offen.“ Das sagte Kate Dornan: „Und sie bleibt es.“'],
      [undefined, 'Kate Dornan'],
    ],
  ]);
});

suite('Who speaks beside somebody else', () => {
  holds([
    [
      'is whoever accuses',
      ['Robert Vance was accused by Kate Dornan of “trying to shut the mill by all means.”'],
      ['Kate Dornan'],
    ],
    [
      'is who has a team',
      ['Robert Vance met Kate Dornan.', 'Dornan and her team said “the mill is open now.”'],
      ['Kate Dornan'],
    ],
    [
      'is a woman far before the verb, also of a question',
      ['Owen Moss ran home. A woman in the street said, "What are you doing in this house so late?"'],
      ['A woman'],
    ],
    [
      'may be called Don',
      ['The mayor is Don Marsden, and he is late.', '“We lost the roof,” he said.'],
      ['Don Marsden'],
    ],
    ['may be called Regina', ['“We lost the roof and the door,” said Regina Meers.'], ['Regina Meers']],
    [
      'may be called April',
      [
        'Owen Moss and his wife, April Moss, came to help.',
        '“We lost the roof,” said April.',
        '“It is gone,” May said.',
      ],
      ['April Moss', 'May'],
    ],
    ['may have small words for names', ['“We lost the roof and the door,” said Kang Joon Ho.'], ['Kang Joon Ho']],
    [
      'may be of a people',
      ['Lena Mbewe fled.', '“We lost the roof and the door,” the Canadian said.'],
      ['the Canadian'],
    ],
    [
      'is whoever said something last',
      [
        'Peter Quill praised the dock. Paul Brandt opposed it. But Quill said it was wrong.',
        '“I am for nobody,” he said.',
      ],
      ['Peter Quill'],
    ],
    [
      'is the subject behind a source',
      ['Die Stadt prüft den Fall, und das Tor ist zu.', 'Laut Protokoll sagte Jan Roe: „Wir haben die Zusage.“'],
      ['Jan Roe'],
    ],
    [
      'is whom somebody hears or sees',
      [
        'Anna Keller heard a guard say, “You cannot moor your boat here today.”',
        'Robert Vance met Kate Dornan. Vance recalled Dornan telling him, “The mill is open now.”',
        'Anna Keller saw Tom Best and said, “You cannot moor your boat here today.”',
      ],
      ['a guard', 'Kate Dornan', 'Anna Keller'],
    ],
    [
      'is who told a paper, whose name stands before theirs',
      [
        'Pedro Ríos esperaba ayer en la sala.',
        '"El molino está abierto ahora", dijo a Gacetilla Marta Quill, la molinera.',
      ],
      ['Marta Quill'],
    ],
    [
      'is no agency before a first name',
      ['Rynek w mieście jest zamknięty, ale nie na długo.', '„Otworzy się znowu jutro” - powiedziała PAP Marta Quill.'],
      ['Marta Quill'],
    ],
    [
      'is no "but"',
      [
        'Maar dat klopt niet, zegt burgemeester Dirk van der Dorn van Molenstad. "Er is op dit moment geen boot in de haven."',
      ],
      ['Dirk van der Dorn'],
    ],
    ['may be called Per', ['“We row,” mill spokesman Per Dorn said. Per Dorn left.'], ['Per Dorn']],
  ]);
});

suite('A surname that is a noun as well', () => {
  for (const surname of 'Baker Bishop King Singer Driver Judge Prince Duke Speaker Banks Church Cousins'.split(' ')) {
    holds([
      [
        `means who bears it: ${surname}`,
        [
          `Kate ${surname}, who is tall, rowed.`,
          `“We sank,” ${surname} said.`,
          '“We swam,” she said.',
          `“We dried,” said ${surname}.`,
        ],
        Array(3).fill(`Kate ${surname}`),
      ],
    ]);
  }
  holds([
    [
      'means nobody where it is a body or many',
      ['Orin Democrats met.', '“We row,” Democrats said. “We do not,” Police said.'],
      ['Democrats', 'Police'],
    ],
    [
      'means who bears it after a first name that nobody knows',
      ['Zzyx Baker rowed.', '“We sank,” Baker said.'],
      ['Zzyx Baker'],
    ],
  ]);
});

suite('A place that nothing says to speak', () => {
  holds([
    [
      'does not, however often it is named',
      ['Canada fears an “end of the cold years.” Canada is wide. Canada waits. Canada sells.'],
      [undefined],
    ],
  ]);
});
