import * as assert from 'node:assert/strict';
import { foreignLanguage } from '../../src/article/language/languageOf';

const languageIn = (ofArticle: string | undefined, text: string) => foreignLanguage(text, ofArticle);

suite('The language of a block', () => {
  test('is told where it shows', () => {
    const language = (text: string) => languageIn(undefined, text);
    assert.equal(language('The keeper of the light was the last to leave the island.'), 'en');
    assert.equal(language('Der Wärter verließ die Insel nicht, und das Licht ging aus.'), 'de');
    assert.equal(language('Le gardien a quitté les îles et le phare, dans la nuit.'), 'fr');
    assert.equal(language('灯台守は島を離れた。'), 'ja');
    assert.equal(language('灯台守離島'), 'zh');
    assert.equal(language('שומר המגדלור עזב את האי'), 'he');
    assert.equal(language('غادر حارس المنارة الجزيرة'), 'ar');
    assert.equal(language('Смотритель маяка покинул остров'), 'ru');
    assert.equal(language('Доглядач маяка покинув її острів'), 'uk');
    assert.equal(language('Kor! Zum.'), undefined);
    assert.equal(language('12 – 15 ★'), undefined);
    assert.equal(language('კოშკი'), undefined);
  });

  test('is not told where it is that of its article', () => {
    assert.equal(languageIn('en', 'The keeper of the light was the last to leave the island.'), undefined);
    assert.equal(languageIn('de', 'The keeper of the light was the last to leave the island.'), 'en');
    assert.equal(languageIn('en', 'Der Wärter verließ die Insel nicht, und das Licht ging aus.'), 'de');
    assert.equal(languageIn('zh', '灯台守は島を離れた。'), 'ja');
  });

  test('is not told by a few words that look like those of another language', () => {
    assert.equal(languageIn('en', '"I do what I have to do, and I do no more," Ilka Brand said.'), undefined);
    assert.equal(languageIn('en', '"I am as old as I look, and I look as I am."'), undefined);
    assert.equal(
      languageIn('fr', 'En revanche, la mairie de Tervel a annoncé en mai la vente de Lys en ville de Norre.'),
      undefined,
    );
    assert.equal(languageIn('en', 'Doğan meets Kırıkoğlu in Ankara'), undefined);
    assert.equal(languageIn('pl', 'Agata, to do domu i do pracy, i to nie jest.'), undefined);
  });

  test('is taken for that of the article by letters that languages share', () => {
    assert.equal(languageIn('ja', '【6月18日 港湾新聞】'), undefined);
    assert.equal(languageIn('ja', '灯台守離島'), undefined);
    assert.equal(languageIn('en', '灯台守離島'), 'zh');
    assert.equal(languageIn('ja', '灯塔看守人昨天离开了岛屿他说他再也不会回来因为那里已经没有任何人居住了'), 'zh');
    assert.equal(languageIn('uk', 'Маяк на острові'), undefined);
    assert.equal(languageIn('uk', 'Маяк не горить'), undefined);
    assert.equal(languageIn('uk', 'Рыбаки вышли в море, пока маяк ещё горел'), 'ru');
    assert.equal(languageIn('fa', 'چراغ دریا را گم کرد'), undefined);
    assert.equal(languageIn('fa', 'دریا آرام بود'), undefined);
  });

  test('is told from languages that are alike, and rather not than wrongly', () => {
    const language = (text: string) => languageIn(undefined, text);
    assert.equal(language('Han ble på øya for å se til fyret, og det ble for mørkt til å ro.'), 'nb');
    assert.equal(language('Fyrpasseren blev af skibet, og der er ikke en båd til ham fra øen.'), 'da');
    assert.equal(
      language('El guarda del far no ha vist els vaixells amb la boira, per això va encendre els llums.'),
      'ca',
    );
    assert.equal(language('Paznikul farului nu a văzut o navă din port, pentru că este ceață și sunt valuri.'), 'ro');
    assert.equal(language('Strážce majáku se vrátil, ale loď ve přístavu je pro něj příliš malá a on se bojí.'), 'cs');
    assert.equal(language('Fener bekçisi adayı bıraktığında ışık sönmüştü.'), 'tr');
    assert.equal(
      language('Švyturio prižiūrėtojas paliko salą, o šviesa užgeso ir niekas jos daugiau nematė.'),
      undefined,
    );
  });
});
