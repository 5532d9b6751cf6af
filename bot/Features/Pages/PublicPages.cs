using PartnershipBot.Language;
using PartnershipBot.Storage.Sweep;
using PartnershipBot.Trust;

namespace PartnershipBot.Features.Pages;

/// <summary>The words of the pages.</summary>
internal static class PublicPages
{
    public static IReadOnlyList<PublicPage> All { get; } =
    [
        new("help", "pageHelpTitle", "pageHelpIntro", (texts, here, _) => Help(texts, here)),
        new("privacy", "pagePrivacyTitle", "pagePrivacyIntro", Privacy),
        new("terms", "pageTermsTitle", "pageTermsIntro", (texts, here, _) => Terms(texts, here)),
    ];

    private static IReadOnlyList<PageSection> Help(Texts texts, PagesOptions here) =>
        [
            new(
                texts.Say("pageHelpBegin"),
                [texts.Say("pageHelpBeginAdd"), texts.Say("pageHelpBeginWrite"), texts.Say("pageHelpBeginStop")]
            ),
            new(
                texts.Say("pageHelpWords"),
                [
                    texts.Say("pageHelpNew"),
                    texts.Say("pageHelpMine"),
                    texts.Say("pageHelpProgress"),
                    texts.Say("pageHelpSession"),
                    texts.Say("pageHelpReview"),
                    texts.Say("pageHelpReminders"),
                    texts.Say("pageHelpData"),
                    texts.Say("pageHelpHelp"),
                ],
                IsList: true
            ),
            new(texts.Say("pageHelpTeam"), [texts.Say("pageHelpTeamText")]),
            new(texts.Say("pageHelpAccess"), [texts.Say("pageHelpAccessText")]),
            new(texts.Say("pageContact"), Contact(texts, here)),
        ];

    private static IReadOnlyList<PageSection> Privacy(Texts texts, PagesOptions here, RetentionOptions kept) =>
        [
            new(texts.Say("pagePrivacyWho"), Responsible(texts, here)),
            new(texts.Say("pagePrivacyWhy"), [texts.Say("pagePrivacyWhyText")]),
            new(
                texts.Say("pagePrivacyWhat"),
                [
                    texts.Say("pagePrivacyWhatAgents"),
                    texts.Say("pagePrivacyWhatPartners"),
                    texts.Say("pagePrivacyWhatFeedback"),
                    texts.Say("pagePrivacyWhatNot"),
                ],
                IsList: true
            ),
            new(texts.Say("pagePrivacyWhere"), [texts.Say("pagePrivacyWhereText"), texts.Say("pagePrivacyWhereSees")]),
            new(
                texts.Say("pagePrivacyLong"),
                [
                    texts.Say("pagePrivacyLongDraft", ("after", kept.DraftDays)),
                    texts.Say("pagePrivacyLongContact", ("after", kept.ContactDays)),
                    texts.Say("pagePrivacyLongHistory", ("after", kept.HistoryDays)),
                    texts.Say("pagePrivacyLongFeedback", ("after", kept.FeedbackDays)),
                    texts.Say("pagePrivacyLongSigned"),
                ],
                IsList: true
            ),
            new(
                texts.Say("pagePrivacyRights"),
                [
                    texts.Say("pagePrivacyRightsSee"),
                    texts.Say("pagePrivacyRightsErase"),
                    texts.Say("pagePrivacyRightsContact"),
                    texts.Say("pagePrivacyRightsComplain"),
                ],
                IsList: true
            ),
            new(texts.Say("pageContact"), Contact(texts, here)),
        ];

    private static IReadOnlyList<PageSection> Terms(Texts texts, PagesOptions here) =>
        [
            new(texts.Say("pageTermsWho"), [texts.Say("pageTermsWhoText")]),
            new(texts.Say("pageTermsUse"), [texts.Say("pageTermsUseText"), texts.Say("pageTermsUseOthers")]),
            new(texts.Say("pageTermsPapers"), [texts.Say("pageTermsPapersText")]),
            new(texts.Say("pageTermsService"), [texts.Say("pageTermsServiceText")]),
            new(texts.Say("pageTermsSoftware"), [texts.Say("pageTermsSoftwareText")]),
            new(texts.Say("pageContact"), Contact(texts, here)),
        ];

    private static string[] Responsible(Texts texts, PagesOptions here) =>
        string.IsNullOrWhiteSpace(here.Organisation)
            ? [texts.Say("pagePrivacyWhoUnnamed")]
            : [texts.Say("pagePrivacyWhoNamed", ("name", here.Organisation))];

    private static string[] Contact(Texts texts, PagesOptions here) =>
        string.IsNullOrWhiteSpace(here.Contact)
            ? [texts.Say("pageContactUnnamed")]
            : [texts.Say("pageContactNamed", ("contact", here.Contact))];
}
