using Microsoft.Playwright;

namespace EndToEnd.Tests.Support;

/// <summary>The personal chat on the Playground's page: what is typed and pressed there, and what the bot says on it.</summary>
internal sealed class ChatPage(IPage page, string channel)
{
    private int _pictures;

    /// <summary>
    /// What the bot said, each message or card one element; lists and logs of the page repeat words, so they are left out.
    /// </summary>
    private ILocator Replies => page.Locator("div[aria-label='Message header']:has([aria-label='Message author']) + div");

    private ILocator Editor => page.Locator("[data-lexical-editor=true]");

    /// <summary>What the bot said that holds a text.</summary>
    public ILocator Saying(string text) => Replies.Filter(new() { HasText = text });

    /// <summary>The newest card that holds a text.</summary>
    public ILocator CardWith(string text) => page.Locator(".ac-preview-panel").Filter(new() { HasText = text }).Last;

    /// <summary>The input of a card that a question labels.</summary>
    public static ILocator Field(ILocator card, string label) => card.GetByRole(AriaRole.Textbox, new() { Name = label });

    public static ILocator Choice(ILocator card, string name) => card.GetByRole(AriaRole.Radio, new() { Name = name });

    /// <summary>Opens the page, and waits until the bot was told that somebody came.</summary>
    public async Task OpenAsync(Uri address)
    {
        await page.GotoAsync(address.ToString());
        await ArrivedAsync();
    }

    public async Task ReloadAsync()
    {
        await page.ReloadAsync();
        await ArrivedAsync();
    }

    /// <summary>Leaves more room for the chat.</summary>
    public Task HideLogAsync() => page.GetByTitle("Hide log panel").ClickAsync();

    /// <summary>Types a message, and waits until the bot says something that was not there before.</summary>
    public Task SaysAsync(string text, string expected) =>
        ExpectingAsync(
            expected,
            text,
            async () =>
            {
                await Editor.ClickAsync();
                await page.Keyboard.InsertTextAsync(text);
                await page.Keyboard.PressAsync("Enter");
            }
        );

    /// <summary>Goes to a channel of the team, by its name in the list of conversations.</summary>
    public Task GoToAsync(string conversation) =>
        page.GetByRole(AriaRole.Treeitem, new() { Name = conversation, Exact = true }).ClickAsync();

    /// <summary>Mentions the bot before what is typed, and waits until a text shows.</summary>
    public async Task MentionsAsync(string text, string expected)
    {
        await Editor.First.ClickAsync();
        await page.Keyboard.TypeAsync("@");
        await page.Locator("[role=option],[role=menuitem]").Filter(new() { HasText = "Passerelle" }).First.ClickAsync();
        await page.Keyboard.TypeAsync($" {text}");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText(expected).First.WaitForAsync();
    }

    /// <summary>Presses the newest button of a title, under a message or on a card.</summary>
    public Task PressesAsync(string title, string expected) =>
        PressesAsync(page.GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).Last, expected);

    public Task PressesAsync(ILocator button, string expected) => ExpectingAsync(expected, "the button", () => button.ClickAsync());

    /// <summary>Keeps a picture of the page, with the newest message that holds a text at its top when one is given.</summary>
    public async Task PictureAsync(string name, string? top = null)
    {
        if (top is not null)
        {
            await Saying(top).Last.EvaluateAsync("e => e.parentElement.scrollIntoView({ block: 'start' })");
        }
        await page.ScreenshotAsync(new() { Path = Path.Combine(Places.Screenshots(channel), $"{++_pictures:D2}-{name}.png") });
    }

    /// <summary>The page's log tells when the bot has answered each activity of an arrival; Teams sends two at once.</summary>
    private async Task ArrivedAsync()
    {
        await page.GetByText("conversationUpdate 200").First.WaitForAsync();
        if (channel == "msteams")
        {
            await page.GetByText("installationUpdate 200").First.WaitForAsync();
        }
    }

    private async Task ExpectingAsync(string expected, string done, Func<Task> act)
    {
        var replies = Saying(expected);
        var before = await replies.CountAsync();
        await act();
        try
        {
            await replies.Nth(before).WaitForAsync();
        }
        catch (TimeoutException e)
        {
            await PictureAsync("failure");
            throw new TimeoutException($"After « {done} », « {expected} » did not show. Last: {await Replies.Last.InnerTextAsync()}", e);
        }
    }
}
