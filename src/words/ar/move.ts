import type { Text } from '../../ui/shelf.js';
import type { move as english } from '../en/move.js';

/** Words of the cards that ask, after a move, whom from there to keep, in Arabic. */
export const move: { own: Record<keyof typeof english.own, Text>; worker: Record<keyof typeof english.worker, Text> } = {
  own: {
    'move.made': 'انتقلت من {from} إلى {to}، {date}',
    'move.left': 'غادرت {from}، {date}',
    'move.title': 'مَن من {home} يهمك أن يبقى في حياتك؟',
    'move.lead': 'الانتقال إلى بيت آخر لا يعني خسارة الناس. يمكنك الإجابة عن بعضها الآن وعن بعضها لاحقًا.',
    'move.q': 'ما رغبتك مع {p}؟',
    'move.keep': 'إبقاء التواصل',
    'move.sameButDifferent': 'إبقاؤه، لكن بطريقة أخرى',
    'move.notNow': 'يستريح الآن',
    'move.dontKnow': 'لا أدري',
    'move.more': 'شخص آخر من هناك',
    'move.later': 'السؤال في يوم آخر',
    'move.foot': 'من لم تأتِ إجابتك عنه يبقى في هذه القائمة.',
    'move.said': 'قلت من يهمك أن يبقى في حياتك.',
  },
  worker: {
    'move.made': 'تم تسجيل الانتقال: من {from} إلى {to}، {date}',
    'move.left': 'مغادرة {from}، {date}',
    'move.title': 'مَن من {home} يهم {me} إبقاء التواصل معهم؟',
    'move.lead': 'السؤال عن الناس والحيوانات والأماكن وما كانوا يفعلونه هناك.',
    'move.q': 'ما رغبة {me} مع {p}؟',
  },
};
