using PartnershipBot.Language;
using PartnershipBot.Storage.Sweep;
using PartnershipBot.Trust;

namespace PartnershipBot.Features.Pages;

/// <summary>A page that everybody may read: it holds nothing of anybody's.</summary>
/// <param name="Name">Its path.</param>
/// <param name="TitleKey">The key of its title.</param>
/// <param name="IntroductionKey">The key of what stands below it, which is all that a preview tells.</param>
/// <param name="Sections">Its parts in a language, for whoever runs the program and as long as things are kept there.</param>
internal sealed record PublicPage(
    string Name,
    string TitleKey,
    string IntroductionKey,
    Func<Texts, PagesOptions, RetentionOptions, IReadOnlyList<PageSection>> Sections
);
