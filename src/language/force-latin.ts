import type { ForceWords } from './force-words.ts';

/** The formulas of force in English, French and Spanish. */

export const EN_FORCE: ForceWords = {
  narrator:
    'The (?:[\\p{L}-]+ ){0,4}?(?:Working Group|Conference|Assembly|Council|Committee|Commission|Meeting|Board|Group)(?: (?:of|on|for) [^,.;:]{1,120}?)?',
  adverb:
    '(?:also|further|furthermore|again|hereby|therefore|likewise|once again|once more|in particular|in (?:this|that) (?:regard|respect|context|connection)|to (?:this|that) end|thus|accordingly|and|\\p{L}+ly)',
  opening: [
    ['obligation', 'demand(?:s|ed)'],
    [
      'strong-urging',
      '(?:reiterate[sd]|renew(?:s|ed)) (?:its|the) (?:\\p{L}+ )?(?:call|appeal)(?: up?on| to| for)?',
    ],
    ['request', '(?:reiterate[sd]|renew(?:s|ed)) (?:its|the) (?:\\p{L}+ )?request'],
    ['invitation', '(?:reiterate[sd]|renew(?:s|ed)) (?:its|the) (?:\\p{L}+ )?invitation'],
    ['decision', 'reiterate[sd] its decision(?= to| that)'],
    [
      'strong-urging',
      'urge[sd]|call(?:s|ed) (?:also |further |again |once again )?(?:up)?on|call(?:s|ed) (?:also |further )?for|appeal(?:s|ed) to|exhort(?:s|ed)',
    ],
    ['recommendation', 'recommend(?:s|ed)|advise[sd]'],
    ['encouragement', 'encourage[sd]'],
    ['invitation', 'invite[sd]'],
    [
      'decision',
      'decide[sd]|resolve[sd]|adopt(?:s|ed)|approve[sd]|establish(?:es|ed)|endorse[sd]|authorize[sd]|proclaim(?:s|ed)|designate[sd]|elect(?:s|ed)|appoint(?:s|ed)|agree[sd]',
    ],
    ['request', 'request(?:s|ed)|ask(?:s|ed)|instruct(?:s|ed)|direct(?:s|ed)|mandate[sd]|entrust(?:s|ed)'],
    [
      'acknowledgement',
      'welcome[sd]|note[sd]|t(?:akes|ook) (?:due )?note|t(?:akes|ook) into account|recall(?:s|ed)|recognize[sd]|acknowledge[sd]|(?:re)?affirm(?:s|ed)|underline[sd]|underscore[sd]|stress(?:es|ed)|emphasize[sd]|reinforce[sd]|b(?:ears|ore) in mind|remind(?:s|ed)|express(?:es|ed)|reiterate[sd]|commend(?:s|ed)|condemn(?:s|ed)|deplore[sd]|appreciate[sd]|thank(?:s|ed)|congratulate[sd]|highlight(?:s|ed)|regret(?:s|ted)|confirm(?:s|ed)|consider(?:s|ed)|observe[sd]|support(?:s|ed)|declare[sd]|pa(?:ys|id) tribute|convey(?:s|ed)|reject(?:s|ed)|remain(?:s|ed)|renew(?:s|ed)',
    ],
  ],
  reminder: 'remind',
  inside: [
    [
      'strong-urging',
      '(?:should be|is|are|was|were) (?:\\p{L}+ly |also |further )?(?:urged|called up?on) to',
    ],
    ['encouragement', '(?:should be|is|are|was|were) (?:\\p{L}+ly |also |further )?encouraged'],
    ['invitation', '(?:should be|is|are|was|were) (?:\\p{L}+ly |also |further )?invited'],
    ['request', '(?:is|are|was|were) (?:\\p{L}+ly |also |further )?requested to'],
    ['recommendation', '(?:is|are|was|were) (?:\\p{L}+ly |also |further )?(?:recommended|advised)'],
    ['option', '(?:may|might|could|can) (?:also )?(?:wish to|be (?:requested|invited|encouraged) to)'],
    ['obligation', '(?:shall|must|are (?:obliged|required) to)(?: not)?'],
    ['recommendation', 'should(?: not)?(?: also| therefore)?|ought to'],
    ['option', '(?:may|might|could|can)(?: not)?(?: also)?'],
  ],
  hedge:
    '(?:also )?(?:consider|endeavour to|seek to|strive to|aim to|work to|to consider|to endeavour|to seek|to strive)',
  before:
    '(?:upon|on|to|that|the|those|all|other|its|their|relevant|interested|concerned|appropriate|competent|open-ended|intergovernmental|interim|such|each|every|both|also|again)',
  behind:
    '(?: (?:to|of) the (?:\\p{L}+ ){0,3}?(?:Convention|Protocol|Agreement|Treaty|Covenant)| of origin(?:, transit and destination)?| on [^,.;:]{1,80}?(?= should| may| to | shall| must| continue)| that (?:have|had) not (?:yet |already )?done so)',
  and: '(?:, and|,? as well as|,? together with|,? and|,? or|,)',
  joint: '(?:,| and|;)(?: and)? ',
  past: '\\p{L}+(?:ed|ook)',
  behindNoun:
    ' (?:for|of|from|by|in|at|on|with|under|as|made|received|contained|addressed|submitted|and|or|are|were|is|was)(?![\\p{L}])|[,.;:]|$',
  ask: '(?:to|that)',
};

export const FR_FORCE: ForceWords = {
  narrator:
    "(?:Le|La|L[’'])\\s?(?:[\\p{L}-]+ ){0,3}?(?:Groupe de travail|Conférence|Assemblée|Conseil|Comité|Commission)(?: (?:des|de|du|sur) [^,.;:]{1,120}?)?",
  adverb:
    '(?:également|aussi|en outre|de nouveau|à nouveau|une nouvelle fois|par ailleurs|à cet égard|à ce propos|de même|avec insistance|dans ce contexte|en conséquence|donc|ainsi|\\p{L}+ment)',
  opening: [
    ['obligation', 'exige'],
    [
      'strong-urging',
      '(?:prie|demande|engage|invite|recommande|encourage) (?:également |aussi |en outre |de nouveau )?instamment|exhorte|appelle|lance un appel|(?:ré)?itère son appel|demande(?!(?: également| aussi| en outre| de nouveau)? (?:au Secrétaire général|(?:au|à son) secrétariat|à la Secrétaire))',
    ],
    ['recommendation', 'recommand(?:e|ait|a|é)|préconise'],
    [
      'encouragement',
      'encourag(?:e|eait|ea|é)|engage|incite|préconise(?=\\s(?:également|aussi|la|le|les|une?|de|l)(?![\\p{L}]))|souhaite que',
    ],
    ['invitation', 'invit(?:e|ait|a|é)|réitère (?:son |l.)invitation'],
    [
      'decision',
      'décid(?:e|ait|a|é)|a décidé|adopte|approuve|crée|fait sien(?:ne)?s?|souscrit|autorise|proclame|nomme|désigne|institue|convient',
    ],
    ['request', '(?:a )?pri(?:e|ait|a|é)|(?:a )?demand(?:e|ait|a|é)|charge|réitère (?:sa|la) demande'],
    [
      'acknowledgement',
      'se félicite|note|prend (?:note|acte)|rappelle|reconnaît|constate|réaffirme|affirme|souligne|insiste|salue|exprime|réitère|félicite|condamne|déplore|remercie|considère|se déclare|accueille|rend hommage|regrette',
    ],
  ],
  reminder: 'rappelle aux?',
  inside: [
    ['strong-urging', '(?:est|sont) instamment (?:priée?s?|invitée?s?|engagée?s?)|(?:est|sont) exhortée?s?'],
    ['encouragement', '(?:est|sont) (?:\\p{L}+ment )?encouragée?s?'],
    [
      'option',
      '(?:voudr(?:a|ont)|souhaiter(?:a|ont)|voudrai(?:t|ent)) peut-être|(?:peu(?:t|vent)|pourrai(?:t|ent))',
    ],
    ['invitation', '(?:est|sont) (?:également )?invitée?s?'],
    ['request', '(?:est|sont) priée?s?'],
    ['recommendation', 'devrai(?:t|ent)|(?:il est recommandé)'],
    ['obligation', 'doi(?:t|vent)|(?:est|sont) tenue?s? de'],
  ],
  hedge: "(?:à |de |d[’'])?(?:envisager|s[’']efforcer|s[’']attacher|chercher|étudier la possibilité)",
  before:
    "(?:à|aux?|de|du|des|que|qu[’']|l[’']|les?|la|tous|toutes|ceux|autres|ses|son|leurs?|également|aussi|instamment)",
  behind:
    "(?: (?:à|de) la Convention| au Protocole| d[’']origine(?:, de transit et de destination)?| qui ne l[’']ont pas encore fait)",
  and: '(?:,? ainsi que|,? et|,? ou|,)',
  joint: '(?:,| et|;)(?: et)? ',
  ask: "(?:à|de|d[’']|que)",
};

export const ES_FORCE: ForceWords = {
  narrator:
    '(?:El|La) (?:[\\p{L}-]+ ){0,3}?(?:Grupo de Trabajo|Conferencia|Asamblea|Consejo|Comité|Comisión)(?: (?:de|del|sobre) [^,.;:]{1,120}?)?',
  adverb:
    '(?:también|además|asimismo|una vez más|de nuevo|a este respecto|en este sentido|al respecto|a ese respecto|en este contexto|\\p{L}+mente)',
  opening: [
    ['obligation', 'exige|exigió'],
    ['request', 'reitera (?:además |también |asimismo )?(?:su|la) (?:solicitud|petición)'],
    ['invitation', 'reitera (?:su|la) invitación'],
    [
      'strong-urging',
      '(?:insta|instó|exhorta|exhortó)|hace un llamamiento|hizo un llamamiento|reitera su (?:llamamiento|exhortación)|pide(?!(?: también| además| asimismo)? (?:al Secretario General|a la Secretar[íi]a|a la Oficina|al Director|a la Directora|al Presidente|a la Presidenta))',
    ],
    ['recommendation', 'recomienda|recomendó'],
    ['encouragement', 'alienta|alentó|anima'],
    ['invitation', 'invita|invitó'],
    [
      'decision',
      'decide|decidió|aprueba|aprobó|establece|hace suyas?|hace suyos?|autoriza|proclama|nombra|designa',
    ],
    ['request', 'solicita|solicitó|pide|pidió|encarga'],
    [
      'acknowledgement',
      'acoge con|acogió con|toma nota|tomó nota|observa|observó|recuerda|recordó|reconoce|reconoció|reafirma|afirma|subraya|destaca|pone de relieve|expresa|reitera|consigna|encomia|condena|deplora|agradece|felicita|considera|lamenta',
    ],
  ],
  reminder: 'recuerda a',
  inside: [
    ['strong-urging', 'se (?:insta|exhorta)'],
    ['encouragement', 'se alienta'],
    ['invitation', 'se invita'],
    ['request', 'se (?:solicita|pide)'],
    ['option', '(?:tal vez|quizás?) (?:desee(?:n)?|considere(?:n)?|convendría)|podría(?:n)?|pued(?:e|en)'],
    ['recommendation', 'debería(?:n)?|se recomienda'],
    ['obligation', 'debe(?:n)?|deberá(?:n)?'],
  ],
  hedge: '(?:a )?(?:que )?(?:consider(?:ar|en|e)|estudi(?:ar|en)|procur(?:ar|en)|esforzarse|se esfuercen)',
  before: '(?:al?|de|del|que|el|los?|las?|todos|todas|aquellos|otros|otras|su|sus|también|encarecidamente)',
  behind:
    '(?: en la Convención| en el Protocolo| de origen(?:, tránsito y destino)?| que aún no lo hayan hecho)',
  and: '(?:,? así como|,? y|,? e|,? o|,)',
  joint: '(?:,| y|;)(?: y| e)? ',
  past: '\\p{L}+(?:ó|izo)',
  ask: '(?:al?|que)',
};
