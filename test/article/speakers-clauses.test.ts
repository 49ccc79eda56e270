import { holds } from './rows';

suite('Whom a sentence turns to', () => {
  holds([
    [
      'who goes on after “and”',
      [
        'Ada Roe accuses the council of “sleeping through the flood” and Jan Dorn says it is “hiding behind its lawyers.”',
      ],
      ['Ada Roe', 'Jan Dorn'],
    ],
    [
      'who goes on after “while”',
      [
        'Ada Roe found that the plan “was never going to work,” while Jan Dorn said that the “risks are too high” for it.',
      ],
      ['Ada Roe', 'Jan Dorn'],
    ],
    [
      'who cuts in while someone speaks',
      ['“Some young man has problems,” Ada Roe said as the heckler yelled: “You have no idea of a bridge.”'],
      ['Ada Roe', 'the heckler'],
    ],
    [
      'who goes on right after a quotation',
      [
        'Ada Roe answers Jan Dorn with, “Why now? That was on my way to the harbour?” Dorn then writes back, “You look fine.”',
      ],
      ['Ada Roe', 'Jan Dorn'],
    ],
    [
      'who goes on at some point',
      [
        'Ada Roe said, “We will close the gate” - at which point the crowd chanted “Close the gate” all over the square.',
      ],
      ['Ada Roe', 'the crowd'],
    ],
    [
      'who says something after what someone else did',
      ['At one point, a woman asked for a photo and Dorn said, “as long as we are not breaking any laws.”'],
      ['Dorn'],
    ],
    [
      'not a comment that someone has something to say of',
      ['Ada Roe said it was “never safe for any lorry” and of Jan Dorn’s comment that it “has no place in a council.”'],
      ['Ada Roe', 'Ada Roe'],
    ],
    [
      'not a letter that someone says it in',
      ['Ada Roe called it “never safe for any lorry” in a letter explaining that it “has no place in a harbour.”'],
      ['Ada Roe', 'Ada Roe'],
    ],
    [
      'of whom it goes on without a comma',
      ['Ada Roe walks away from remarks made by a harbour clerk who said nobody should “pay for the old boats again.”'],
      ['a harbour clerk'],
    ],
    [
      'who speaks after a comma and “after”',
      ['Ada Roe weighed in on Tuesday, hours after Jan Dorn said he was “not at all afraid” of the flood.'],
      ['Jan Dorn'],
    ],
    [
      'not of whom something is said',
      ['Ada Roe said she was certain Jan Dorn says what he thinks “for the good of the town.”'],
      ['Ada Roe'],
    ],
    [
      'who says it between “which” and the quotation',
      [
        'Ada Roe, the mayor under two councils, criticised Jan Dorn’s bridge, which an inquiry said was “hardly safe for any” lorry.',
      ],
      ['an inquiry'],
    ],
    [
      'not who says something else between “which” and a comma',
      ['Ada Roe said that the plan, which Jan Dorn called good, was “never safe for any lorry.”'],
      ['Ada Roe'],
    ],
    [
      'who says it after “who”, whoever else speaks',
      ['Ada Roe, the mayor, said she came with Jan Dorn, who said, “It was never safe for any lorry.”'],
      ['Jan Dorn'],
    ],
    [
      'not the town of someone who says it after “who”',
      ['Ada Roe, the oldest of the five women of Dorn, who said it was “never safe for any lorry.”'],
      ['Ada Roe'],
    ],
  ]);
});

suite('Whom a sentence does not turn to', () => {
  holds([
    [
      'whose clause only opens it',
      [
        'When Ada Roe called, “I was asleep in my bed at home,” Jan Dorn said.',
        'As Ada Roe talked, “people began to leave the room,” said Jan Dorn.',
        'Unlike what Ada Roe claimed, “the gate was never closed,” Jan Dorn said.',
      ],
      ['Jan Dorn', 'Jan Dorn', 'Jan Dorn'],
    ],
    [
      'whose clause is over before the subject goes on',
      [
        'Ada Roe said she was “shocked and not amused” when Jan Dorn tweeted the photo but would “not stoop to his level.”',
      ],
      ['Ada Roe', 'Ada Roe'],
    ],
    [
      'before whom it turns back',
      [
        'The mayor wrote that “the gate is safe,” but after Jan Dorn complained, she added that it “may be closed by May.”',
      ],
      ['The mayor', 'The mayor'],
    ],
    [
      'who is told something',
      ['“It is late,” said Ada Roe, who added Jan Dorn was told to “leave Lune by Friday.”'],
      ['Ada Roe', 'Ada Roe'],
    ],
    [
      'who only tells which plan it is',
      ['Ada Roe called the plan which Jan Dorn announced “a disaster for the town.”'],
      ['Ada Roe'],
    ],
    [
      'what is by whom, when somebody else denounces it',
      [
        'Mayor Ada Roe denounced the “cowardly attack on our town” by Jan Dorn.',
        'Ada Roe condemned the “cowardly and brutal attack” by the Falk army on the harbour.',
      ],
      ['Ada Roe', 'Ada Roe'],
    ],
  ]);
});

suite('Whom a passive has for its speaker', () => {
  holds([
    [
      'its agent before the quotation',
      [
        'Ada Roe leads the council. The bridge, described by engineer Jan Dorn as “a danger to every lorry,” was closed.',
      ],
      ['Jan Dorn'],
    ],
    [
      'its agent after the quotation',
      ['Ada Roe has been called “the conscience of the northern valley” by Jan Dorn.'],
      ['Jan Dorn'],
    ],
    [
      'its agent after an article too',
      ['Ada Roe was there when it was dubbed the “finest harbour of the valley” by Jan Dorn.'],
      ['Jan Dorn'],
    ],
    [
      'not who did something else',
      ['Ada Roe spoke of an order signed by Jan Dorn “to save the finest harbour of the valley.”'],
      ['Ada Roe'],
    ],
    [
      'not who did what was said',
      ['Ada Roe said in May that it had been “saved from ruin in time” by Jan Dorn.'],
      ['Ada Roe'],
    ],
    [
      'not the agent of what comes before another clause',
      ['Asked by Jan Dorn, a reporter, about it, Ada Roe said it was “never safe for any lorry.”'],
      ['Ada Roe'],
    ],
    ['not whom someone asked', ['Ada Roe was asked, “Why did you leave the harbour board so soon?”'], [undefined]],
    [
      'not who spoke before whom someone asked',
      ['“It will be dry,” Ada Roe said. Jan Dorn was asked about the “dry and windy days” of May.'],
      ['Ada Roe', undefined],
    ],
    [
      'not what is so called',
      ['Ada Roe was elected. The so called “Golden Days of the Harbour” were cut by half.'],
      [undefined],
    ],
    ['not what is called something', ['Ada Roe is widely known as the “best mayor of the valley.”'], [undefined]],
    ['who says what something is called', ['Ada Roe said the lake was known as the “eye of the north.”'], ['Ada Roe']],
  ]);
});

suite('Who says a whole sentence at its end', () => {
  holds([
    [
      'who stands after the verb',
      ['Ada Roe has been “very worked up about it all,” said a source close to the council.'],
      ['a source close to the council'],
    ],
    [
      'who stands before it, where the sentence ends',
      ['Ada Roe has been “wrongly blamed by all of them” and should be heard, the inquiry said.'],
      ['the inquiry'],
    ],
    [
      'not whom someone speaks of while they say it',
      ['Ada Roe has given a defence of the “values of a harbour town,” saying the council had kept them.'],
      ['Ada Roe'],
    ],
    [
      'not who says something else',
      ['Ada Roe was one of the “best in the harbour,” and the council said on Monday that she would be heard.'],
      ['Ada Roe'],
    ],
    [
      'someone, not the union that they are of',
      [
        'The gate is shut. Ada Roe could “do some kind of order,” said Jan Dorn, president of the Falk Police Patrolmen’s Union.',
      ],
      ['Jan Dorn'],
    ],
  ]);
});

suite('What is written on a sign', () => {
  holds([
    [
      'is not said by who holds it',
      ['Ada Roe carried a banner that read “Save the mill before it is too late.”'],
      [undefined],
    ],
    [
      'is not said by who found it',
      ['Ada Roe found a note on the gate saying, “The mill will burn on Friday.”'],
      [undefined],
    ],
    [
      'nor by where it is',
      ['A sign at the gate read, “Nobody may enter here after dark.” Ada Roe put it up.'],
      [undefined],
    ],
    ['is told by who says that it is', ['Ada Roe said a sign read “Nobody may enter after dark.”'], ['Ada Roe']],
    [
      'is no more than told by who wears or has it',
      [
        'The man in the hat said “we will not leave the square.”',
        'Supporters of the motion said “we want the harbour back now.”',
        'A protester in a red hat said, “We want the harbour back now.”',
      ],
      ['The man', 'Supporters of the motion', 'A protester'],
    ],
    [
      'is said by who left it, or whose it is',
      [
        'Ada Roe left a handwritten note saying, “I am leaving this town and will not be back.”',
        'Ada Roe’s note read, “I am leaving this town and will not be back.”',
        'Ada Roe stood on the quay. Her note said “We want the harbour back now.”',
      ],
      ['Ada Roe', 'Ada Roe', 'Ada Roe'],
    ],
    ['may be said by the sign', ['Ada Roe stood there. The placard read: “Nobody may enter here.”'], ['The placard']],
  ]);
});
