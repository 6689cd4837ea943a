import { addWords, type Text } from '../ui/shelf.js';
import type { enSimple } from './en-simple.js';

const simple: Record<keyof typeof enSimple.simple, Text> = {
  'kind.partner': 'حبيب أو حبيبة أو شريك حياة', 'kind.advocate': 'يساعدني ليُسمع رأيي',
  'amount.tooLittle': 'لا يكفي',
  'want.keep': 'أريد أن نبقى على تواصل', 'want.sameButDifferent': 'أريد تغيير الطريقة', 'want.findAgain': 'أريد العثور عليهم',
  'want.sayGoodbyeProperly': 'أريد أن أقول وداعًا',
  'way.letterbox': 'رسالة يوصلها موظف', 'way.groupVisit': 'كلنا معًا',
  'presence.comesAndGoes': '{who} يمرّ أحيانًا', 'presence.thereAllTheTime': '{who} يبقى معك', 'presence.handoverOnly': '{who} هناك عند مجيئك وعند ذهابك',
  'side.decision': 'أحدٌ قرّر', 'because.nobodyArranged': 'لم يرتّبه أحد', 'because.pausedByCourt': 'قالت المحكمة: توقّف مؤقت',
  'gap.beingLookedInto': '{who} يحاول أن يعرف', 'basis.courtOrder': 'قالت المحكمة ذلك',

  'erase.ask': 'هل تريد محو هذا نهائيًا؟ لن يعود.',
  'vis.default': 'قد يراه من يديرون هذا الموقع.',
  'vis.present': '{who} هنا معك. كلماتك محفوظة جانبًا. يمكنك فتحها.',
  'help.default': 'تحدّث إلى شخص بالغ تثق به. إذا كان هناك خطر الآن، اتصل بالرقم 999.',
  'status.pending.body': 'هذا على هذه الشاشة فقط. اترك الصفحة مفتوحة. سنحاول مرة أخرى.',
  'status.refused': 'لم يُحفظ هذا', 'status.clash': 'غيّر أحدٌ هذا أثناء كتابتك',
  'status.erased': 'محا أحدٌ هذا أثناء كتابتك. كلماتك هنا.',
  'status.notchosen': 'كلماتك الأخرى هنا.',
  'status.newer': 'يمكنك قراءة هذا. لا يمكنك تغييره هنا.',
  'hold.review': 'سينظر أحدٌ في الأمر مرة أخرى في {date}.', 'hold.keep': 'أبقِ {p} في دائرتك، في المكان الذي تريده.',
  'hold.question': 'اسأل عن هذا.',

  'add.name.hint': 'اسم فقط. حيوان أو مكان مناسب أيضًا.',
  'picker.lead': 'ضع أي أحد هنا: العائلة والأصدقاء وحيوانًا ومكانًا. أنت تختار أين.',
  'picker.empty': 'ابدأ بشخص واحد. اسم فقط. الحيوانات والأماكن مناسبة أيضًا.',
  'add.unknown.hint': 'مثل «أختي الصغيرة». يمكنك تغييره عندما تعرف.',
  'add.same': '{p} موجود هنا. قل من هذا.',
  'add.belonging': 'من حيث أتيت، أم من هنا؟',
  'add.died': 'متى كانت الوفاة؟ اكتب ما تعرفه.',
  'wish.amount.hint': 'كم تراهم أو تسمع منهم.',
  'wish.asked': 'من يجب أن يرتّب ذلك؟', 'wish.tell': 'هل يناسبك أن نخبر {p}؟', 'wish.tellYes': 'لا بأس بإخبار {p}',
  'wish.more': 'المزيد: أين ومع من', 'wish.foot': 'يمكنك ترك هذه. يمكنك تغيير رأيك.',
  'belong.lead': 'أماكن وأشخاص وأشياء هي جزء منك. قل ما تشاء، أو لا شيء.',
  'move.lead': 'يمكنك أن تنتقل وتبقي الناس. يمكنك أن تجيب لاحقًا أيضًا.',
  'move.foot': 'إذا لم تُجب، يبقون في هذه القائمة.',

  'planner.lead': 'ما هو قادم، وما تريده. لا يرسل رسالة إلى أحد.',
  'planner.form.answerBy': 'متى تحتاج أن تعرف؟',
  'planner.off.hint': 'اختر ما شئت، أو لا شيء. ليس السؤال: من المخطئ.',
  'planner.why.hint': 'اختر ما شئت، أو لا شيء. ليس السؤال: من المخطئ.',
  'planner.ask.note': 'سيرى هذا: {who}. لا تصل رسالة إلى {p}. تبقى الخطة حتى يوافق أحد.',
  'planner.month.key': 'ممتلئ: متفق عليه. إطار: مطلوب.',
  'planner.export.hint': 'وإلا سيقول الملف «{word}» فقط. قد يراه غيرك.',

  'timeline.lead': 'الناس والبيوت والأوقات في حياتك. يمكن أن تكون فيها فراغات. ابدأ من أي مكان.',
  'timeline.empty': 'ابدأ من أي مكان. مكان، شخص، يوم.',
  'timeline.thought.hint': 'يمكنك كتابة هذا مرة أخرى. تبقى الكلمات القديمة.',
  'timeline.away.hint': 'ستظهر هذه الكلمات فقط. يمكنك فتحه متى شئت.',
  'timeline.leaving': '{p} يعرف هذا الجزء من قصتك، وسيغادر {when}. يمكنك أن تسأل الآن.',
  'timeline.take.ask': 'هل تريد حفظ كل شيء في ملفين؟ يمكن لمن يفتحهما أن يقرأهما.',
  'whenField.title': 'متى كان ذلك؟', 'whenField.stretch': 'استمر وقتًا طويلًا', 'whenField.month': 'أعرف الشهر',
  'whenField.unsure': 'لست متأكدًا',

  'review.share.lead': 'ترى كل شيء أولًا. يمكنك ترك أشخاص خارجها. لا يراها أحد حتى تضغط «مشاركة».',
  'review.ask.supported': 'هل هناك أشخاص يقفون معك؟',
  'review.ask.asks': 'هل تريد أن تطلب شيئًا؟',
  'review.noneAfter': 'لا تستمر أي خطة بعد {date}. يمكنك أن تسأل من سيبقى.',
  'review.how.body': 'نعدّ مواعيد الخطة. إذا حدث فهو محسوب، حتى لو كان مختلفًا أو أقصر. الموعد المنقول يُعدّ مرة واحدة. لا نعدّ ما يحدث من تلقاء نفسه. لا توجد نقاط.',
};
/** Easier Arabic, for `reading="simple"`. Not yet reviewed by an Arabic speaker. */
export const arSimple = addWords({ lang: 'ar', layer: 'simple', simple });
