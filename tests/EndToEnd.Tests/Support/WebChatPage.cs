using Microsoft.Playwright;

namespace EndToEnd.Tests.Support;

/// <summary>Web Chat on its page: what is typed and pressed there, and what the bot says on it.</summary>
internal sealed class WebChatPage(IPage page)
{
    private int _pictures;

    /// <summary>What was said, each message or card one element.</summary>
    private ILocator All => page.Locator("article, [role=article], .webchat__basic-transcript__activity");

    /// <summary>Where buttons are; what is read aloud has them once more.</summary>
    private ILocator Buttons => page.Locator(".ac-adaptiveCard, .webchat__suggested-actions");

    /// <summary>What was said that holds a text.</summary>
    public ILocator Saying(string text) => page.Locator(".webchat__bubble").Filter(new() { HasText = text });

    /// <summary>The newest card that holds a text.</summary>
    public ILocator CardWith(string text) => page.Locator(".ac-adaptiveCard").Filter(new() { HasText = text }).Last;

    /// <summary>Waits until so many messages or cards that hold a text are shown.</summary>
    public Task SeesAsync(string text, int count = 1) => Saying(text).Nth(count - 1).WaitForAsync();

    /// <summary>A row of the newest card that holds a text; it is pressed as a whole.</summary>
    public ILocator Row(string card, string text) => CardWith(card).Locator("[role=button]").Filter(new() { HasText = text }).First;

    /// <summary>Types a message, and waits until the bot says something that was not there before.</summary>
    public Task SaysAsync(string text, string expected) =>
        ExpectingAsync(
            expected,
            text,
            async () =>
            {
                var box = page.Locator(
                    "[data-testid='send box text area'], [data-id='webchat-sendbox-input'], form input[type=text]"
                ).First;
                await box.FillAsync(text);
                await box.PressAsync("Enter");
            }
        );

    /// <summary>Presses the newest button of a name, under a message, on a card, or a row of one.</summary>
    public Task PressesAsync(string name, string expected) =>
        PressesAsync(Buttons.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).Last, expected);

    public Task PressesAsync(ILocator button, string expected) => ExpectingAsync(expected, "the button", () => button.ClickAsync());

    /// <summary>The words on cards that the client breaks within.</summary>
    public Task<string[]> BrokenWordsAsync() =>
        page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('.ac-adaptiveCard')].flatMap(card => {
              const found = [], range = document.createRange(), walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                if (!node.parentElement.getClientRects().length) continue;
                for (const { 0: word, index } of node.data.matchAll(/[\p{L}\d]{2,24}/gu)) {
                  range.setStart(node, index);
                  range.setEnd(node, index + word.length);
                  if (new Set([...range.getClientRects()].map(r => Math.round(r.top))).size > 1) found.push(word);
                }
              }
              return found;
            })
            """
        );

    public async Task PictureAsync(string name) =>
        await page.ScreenshotAsync(new() { Path = Path.Combine(Places.Screenshots("webchat"), $"{++_pictures:D2}-{name}.png") });

    private async Task ExpectingAsync(string expected, string done, Func<Task> act)
    {
        var replies = Saying(expected);
        var before = await replies.CountAsync();
        try
        {
            await act();
            await replies.Nth(before).WaitForAsync();
        }
        catch (TimeoutException e)
        {
            await PictureAsync("failure");
            throw new TimeoutException($"After « {done} », « {expected} » did not show. Last: {await All.Last.InnerTextAsync()}", e);
        }
    }
}
