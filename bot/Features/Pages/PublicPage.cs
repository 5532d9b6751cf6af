using PartnershipBot.Language;
using PartnershipBot.Storage.Sweep;
using PartnershipBot.Trust;

namespace PartnershipBot.Features.Pages;

/// <summary>A page that everybody may read: it holds nothing of anybody's.</summary>
/// <param name="Name">Its path.</param>
/// <param name="Text">Its words in a language, for whoever runs the program and as long as things are kept there.</param>
internal sealed record PublicPage(string Name, Func<Texts, PagesOptions, RetentionOptions, PageText> Text);
