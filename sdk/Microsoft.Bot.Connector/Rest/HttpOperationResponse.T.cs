namespace Microsoft.Rest;

/// <summary>The request of an operation, the response it got, and what was read from it.</summary>
public class HttpOperationResponse<T> : HttpOperationResponse
{
    public T Body { get; set; }
}
