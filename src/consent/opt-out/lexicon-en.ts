import type { Lexicon } from './concept.ts'

export const english: Lexicon = {
  NOT: 'not no dont don never cant cannot wont nor without doesnt didnt neither isnt wouldnt shouldnt do_not nomore',
  MORE: 'more again anymore longer further another',
  WANT: 'want wanna wish like prefer interested care need desire rather wants wanted',
  RECEIVE: 'receive receiving get getting hear hearing see seeing recieve recieving',
  SEND: 'send sending sends sent_me spamming spam_me blast blasting blowing flood flooding',
  CONTACT:
    'contact contacting message_me messaging text_me texting texts_me write_me writing email_me emailing  reach_out msg_me txt_me txting hit_me pinging ping_me dm_me',
  MESSAGE:
    'message messages msg msgs text texts txt txts sms promo promos promotion* offer offers ad ads advert* notification* newsletter* reminder* update updates spam marketing mailing mailings communication* alert alerts  broadcast* blast_messages contacts outreach deals junk',
  STOP: 'stop stopp stp cease quit discontinue halt end knock cut_it cut_out suspend pause',
  ENOUGH: 'enough fed_up sick_of tired_of done_with sick tired fed over_it',
  REMOVE: 'remove removed delete deleted erase take_off off me_off lose scrub drop strike wipe forget',
  CANCEL: 'cancel cancell* rescind',
  UNSUBSCRIBE:
    'unsubscribe unsubscribing unsubcribe unsuscribe unsub optout opt_out opting_out opted_me unsubscribes unsubcscribe unenroll deregister',
  LIST: 'list lists database mailing mailinglist group records directory thing',
  SUBSCRIPTION: 'subscription',
  CONSENT: 'consent permission gdpr ccpa authorization',
  REVOKE: 'revoke revoking withdraw withdrawing object retract',
  ALLOW: 'authorize authorise agreed signed_up sign_up subscribed asked consented opted_in',
  ME: 'me i im us myself me_off',
  NUMBER: 'number phone cell name contact_info digits contact_details',
  BOTHER: 'bother bothering annoy* disturb* harass* pester* bug bugging hassl*',
  PEACE: 'alone peace lay_off back_off buzz_off go_away get_lost',
  ASK: 'how when where what which why who whats',
  OBJECT:
    'order* product* item* cart appointment* booking reservation* delivery deliver* parcel package* courier payment* bill invoice* account card cards line plan membership gym bus store shop app screen website address course class insurance receipt refund* return* exam flight hotel table room onion* soup pizza burger password code photo audio file car parking service contract doubt smoking cream itching lease sale meal job month water shipping ship ships shipped trial auto renewal renew profile program jacket blue confirmation waiting wait truck charge',
  MISTAKE: 'mistake accident accidentally accidently error',
  THREAT: 'block blocking report reporting sue lawyer police attorney ftc fcc ico complaint',
  MANY: 'many much too every constantly always all daily nonstop so_many',
  SWITCH_OFF: 'turn_off disable deactivate mute switch_off shut_off silence',
  FILLER:
    'the a an to of from your you u ur these this that those it its them please pls plz kindly with and just any ever for on be being by at do is are am now guys already im ive id will would could can thanks',
  THIS: 'these this that those them it',
  RECEIVED: 'received got gotten arrived',
  MISS: 'miss missing',
  NOTHING: 'anything nothing stuff things crap',
}
