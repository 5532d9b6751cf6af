using PartnershipBot.Conversation;
using PartnershipBot.Language;
using PartnershipBot.Trust;

namespace PartnershipBot.Features.Pages;

/// <summary>The pages that the app's package names: privacy, terms of use, help.</summary>
internal sealed class PagesFeature : Feature
{
    public override void AddServices(IServiceCollection services, IConfiguration configuration) =>
        services.AddOptions<PagesOptions>().Bind(configuration.GetSection(PagesOptions.Section));

    public override (string Title, string Text)? PreviewOf(Texts texts, string path) =>
        PublicPages.All.FirstOrDefault(page => page.Name == path) is { } page
            ? (texts.Say("pageWindow", ("title", new Phrase(page.TitleKey))), texts.Say(page.IntroductionKey))
            : null;

    public override void Map(IEndpointRouteBuilder routes)
    {
        foreach (var page in PublicPages.All)
        {
            // Microsoft's check of a package asks with HEAD whether its pages are there.
            routes.MapMethods($"/{page.Name}", [HttpMethods.Get, HttpMethods.Head], http => PageEndpoint.AnswerAsync(http, page));
        }
    }
}
